import type { CaseCommand, Walk } from '../../../src/domain/case-commands';
import { reassign } from './commands';
import { checks, commented, given, happy, MONDAY, response, touch, walk, when, type Story } from './given';
import { undoing } from './given-endings';

const ERASE: CaseCommand = { kind: 'erase' };
const OPEN = given(response(commented()));
const ERASED = when(OPEN, ERASE);

/** What is personal in a case and still there. */
const left = ({ state }: Story): readonly string[] =>
  Object.entries(state?.personal ?? {}).flatMap(([field, value]) => (value === null ? [] : [field]));

describe('an erased person', () => {
  test('leaves nothing personal in the case, which goes on', () => {
    expect(left(OPEN)).toEqual(['verbatim', 'contactName', 'contactEmail', 'accountName']);
    expect(left(ERASED)).toEqual([]);
    expect(ERASED.decided).toEqual([{ type: 'erased' }]);
    expect(ERASED.state).toMatchObject({ erasedAt: MONDAY, status: 'open', ownerId: 'csm' });
    expect(when(ERASED, touch(ERASED)).state?.status).toBe('contacted');
  });

  test('is erased once, and again where something was written since', () => {
    expect(when(ERASED, ERASE).refusal).toBe('already_so');
    const noted = when(ERASED, reassign('other', { note: 'Ada asked for him' }));
    expect(left(noted)).toEqual(['note']);
    expect(left(when(noted, ERASE))).toEqual([]);
  });

  test('is erased also where the case has ended', () => {
    expect(left(when(given(response(commented()), response(happy())), ERASE))).toEqual([]);
  });

  test('does not come back with what a source says later', () => {
    const told = when(ERASED, response(commented({ score: null })));
    expect(told.decided).toEqual([]);
    expect(left(told)).toEqual([]);
  });

  test('does not come back with who is found out', () => {
    const unsure = given(response(walk({ match: { outcome: 'unmatched', evidence: 'nobody' } })), ERASE);
    const verify: CaseCommand = { kind: 'verify_subject', walk: walk(), note: null };
    expect(when(unsure, verify)).toMatchObject({ decided: [], refusal: 'not_possible' });
  });

  test('does not come back with checks that were confirmed by who had read him before', () => {
    const doubtful: Walk = { ...commented(), checks: checks('score_fits_comment') };
    const waits = given(response(doubtful), ERASE);
    const confirmed = when(waits, { kind: 'confirm_checks', note: null, walk: commented() });
    expect(confirmed.refusal).toBeNull();
    expect(left(confirmed)).toEqual([]);
  });

  test('does not come back with an undo', () => {
    const said = { ...touch(OPEN), said: { statedIssue: 'Ada was angry' } };
    const after = when(OPEN, said);
    const erased = when(after, ERASE);
    const undone = when(erased, undoing('touch', OPEN, after));
    expect(undone.refusal).toBe('too_late');
    expect(left(undone)).toEqual([]);
  });
});
