import type { OwnerCommand } from '../../../src/domain/case-commands';
import { NOTE, changeOwner, reassign } from './commands';
import { MONDAY, commented, ended, given, response, routeTo, touched, unsafe, walk, when, type Story } from './given';

const OPEN = given(response(walk()));
const TOUCHED = touched(OPEN);
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');
const asked = (story: Story) => openTasks(story).filter(({ purpose }) => purpose === 'decide_owner');
const lastLine = ({ state }: Story) => state!.log.at(-1)!.text;
const UNTIL = MONDAY + 7 * 86_400_000;

describe('a person who reassigns a case', () => {
  const then = when(TOUCHED, reassign('liaison'));

  test('gives it and its task to another, with a note; nothing that was promised moves', () => {
    expect(types(then.decided)).toEqual(['assigned', 'task_reassigned']);
    expect(then.state).toMatchObject({ ownerId: 'liaison', overrides: { owner: true }, personal: { note: NOTE } });
    expect(then.state!.clocks).toEqual(TOUCHED.state!.clocks);
    expect(lastLine(then)).toBe('Reassigned by a person');
  });

  test('has the last word against rules and against an account that moves', () => {
    const untouched = when(OPEN, reassign('liaison'));
    expect(when(untouched, response(commented({ route: routeTo('billing') }))).state!.ownerId).toBe('liaison');
    expect(when(untouched, changeOwner('account_moved', 'new csm')).refusal).toBe('not_allowed');
  });

  test('has it not against harm, leave or a user who is gone', () => {
    expect(when(then, response(unsafe())).state).toMatchObject({ ownerId: 'safety lead', overrides: { owner: false } });
    expect(when(then, changeOwner('leave', 'delegate', UNTIL)).state).toMatchObject({ overrides: { owner: true } });
    expect(when(then, changeOwner('deactivated', 'csm')).state).toMatchObject({ overrides: { owner: false } });
  });

  test('asks nobody to acknowledge a case of his own', () => {
    const raised = given(response(walk({ route: routeTo('csm', { raiseTo: { id: 'manager', via: 'm' } }) })));
    const route = routeTo('manager', { raiseTo: { id: 'manager', via: 'm' } });
    expect(openTasks(when(raised, reassign('manager', { route })))).toMatchObject([{ kind: 'owner' }]);
  });

  test.each([
    ['the same person', OPEN, reassign('csm'), 'already_so'],
    ['no note', OPEN, reassign('liaison', { note: '' }), 'note_missing'],
    ['a case that has ended', ended(OPEN), reassign('liaison'), 'closed_case'],
  ])('is refused for %s', (...[, story, command, code]) => {
    expect(when(story, command).refusal).toBe(code);
  });
});

describe('an untouched case', () => {
  test.each<[OwnerCommand['because'], string]>([
    ['leave', 'Assigned to somebody else, because the owner is away'],
    ['deactivated', 'Assigned to somebody else, because the owner is not active any more'],
    ['account_moved', 'Assigned to whom the account has gone to'],
  ])('changes hands for good: %s', (because, text) => {
    const then = when(OPEN, changeOwner(because, 'other', UNTIL));
    expect(then.state).toMatchObject({ ownerId: 'other', cover: null });
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', ownerId: 'other', n: 1 }]);
    expect(then.state!.clocks).toEqual(OPEN.state!.clocks);
    expect(lastLine(then)).toBe(text);
    expect(when(then, changeOwner(because, 'other', UNTIL)).refusal).toBe('already_so');
  });

  test('waits for nobody to come back', () => {
    expect(when(OPEN, changeOwner('leave_over', 'csm')).refusal).toBe('nothing_to_decide');
  });

  test('tells the manager of its new people', () => {
    const route = routeTo('other', { raiseTo: { id: 'manager', via: 'manager_of' } });
    const then = when(OPEN, { ...(changeOwner('leave', 'other') as OwnerCommand), route });
    expect(then.state!.raisedTo).toEqual(['manager']);
  });
});

describe('a touched case', () => {
  const covered = when(TOUCHED, changeOwner('leave', 'delegate', UNTIL));

  test('is covered while its owner is away', () => {
    expect(covered.state).toMatchObject({ ownerId: 'delegate', cover: { forUserId: 'csm', untilAt: UNTIL } });
    expect(lastLine(covered)).toBe('Covered while the owner is away');
  });

  test('goes back to him, whatever the rules say by then', () => {
    const back = when(covered, changeOwner('leave_over', 'somebody'));
    expect(back.state).toMatchObject({ ownerId: 'csm', cover: null, route: { owner: { id: 'csm' } } });
    expect(openTasks(back)).toMatchObject([{ ownerId: 'csm' }]);
    expect(lastLine(back)).toBe('Back with its owner');
  });

  test('whose stand-in leaves too still goes back to the first', () => {
    const second = when(covered, changeOwner('leave', 'another', UNTIL + 1));
    expect(second.state).toMatchObject({ ownerId: 'another', cover: { forUserId: 'csm', untilAt: UNTIL } });
    expect(when(covered, changeOwner('leave', 'csm')).state).toMatchObject({ ownerId: 'csm', cover: null });
  });

  test.each(['another', 'delegate'])('whose owner is gone is given back to nobody: %s has it for good', (to) => {
    const gone = when(covered, changeOwner('deactivated', to));
    expect(gone.state).toMatchObject({ ownerId: to, cover: null });
    expect(openTasks(gone)).toMatchObject([{ ownerId: to }]);
  });

  test('that is reassigned has an owner, and nobody who stands in', () => {
    expect(when(covered, reassign('liaison')).state).toMatchObject({ ownerId: 'liaison', cover: null });
  });

  test('of a user who is gone moves for good', () => {
    expect(when(TOUCHED, changeOwner('deactivated', 'other')).state).toMatchObject({ ownerId: 'other', cover: null });
  });

  test('of an account that moved stays, and both are asked, once', () => {
    const then = when(TOUCHED, changeOwner('account_moved', 'new csm'));
    expect(then.state!.ownerId).toBe('csm');
    expect(asked(then)).toMatchObject([
      { kind: 'review', n: 1, ownerId: 'csm' },
      { kind: 'review', n: 2, ownerId: 'new csm' },
    ]);
    expect(then.state!.log.slice(-2).map(({ text }) => text)).toEqual([
      'open -> contacted: somebody has reached out',
      'The account changed hands: both were asked whose case it is',
    ]);
    expect(when(then, changeOwner('account_moved', 'new csm')).refusal).toBe('already_so');
    const next = when(then, changeOwner('account_moved', 'third csm'));
    expect(asked(next).map(({ ownerId }) => ownerId)).toEqual(['csm', 'third csm']);
    expect(asked(when(next, reassign('third csm')))).toEqual([]);
  });
});
