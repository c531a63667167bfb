import type { EvidenceItem } from '../../../src/domain/documentation';
import { renderDocumentation, renderEnding } from '../../../src/domain/render-record';
import { handOver } from './commands';
import { MONDAY, classified, given, response, touched, walk, when, type Story } from './given';
import { closed, CLOSINGS, RECORD } from './given-endings';

const TOUCHED = touched(given(response(walk())));
const ABOUT_OWNER = touched(given(response(walk(classified({ flags: ['about_owner'] })))));
const recorded = (story: Story, evidence: readonly EvidenceItem[] = RECORD.evidence) =>
  renderDocumentation(when(story, { kind: 'set_record', change: { ...RECORD, evidence } }).state!);

describe('what persons wrote down', () => {
  test('is shown as they wrote it, with when and by whom it was confirmed', () => {
    expect(recorded(TOUCHED)).toEqual({
      ...{
        statedIssue: RECORD.statedIssue,
        desiredOutcome: RECORD.desiredOutcome,
        nextStep: null,
        nextStepDueAt: null,
      },
      ...{ rootCauseArea: 'product', rootCause: RECORD.rootCause, correctiveActions: 0, causeId: null },
      evidence: ['Ocelot: the issue: https://issues.example/7'],
      ...{ confirmedAt: MONDAY, confirmedBy: 'Ocelot: Ada', lessonsLearned: RECORD.lessonsLearned },
    });
  });

  test('has evidence line by line, with or without a label', () => {
    const evidence = [
      { kind: 'link', ref: 'https://status.example/3', label: ' ' },
      { kind: 'crm_record', ref: '500-7', label: 'the ticket' },
      { kind: 'file', ref: '069-1', label: '' },
    ] as const;
    expect(recorded(TOUCHED, evidence).evidence).toEqual([
      ...['https://status.example/3', 'the ticket: record 500-7', 'file 069-1'],
    ]);
  });

  test('stays in the card where the case is restricted; what is no text is shown', () => {
    for (const restricted of [ABOUT_OWNER, when(TOUCHED, handOver('legal'))]) {
      const shown = recorded(restricted);
      expect(JSON.stringify(shown)).not.toContain('Ocelot');
      expect(shown).toMatchObject({ statedIssue: null, evidence: [], confirmedBy: null });
      expect(shown).toMatchObject({ rootCauseArea: 'product', confirmedAt: MONDAY });
    }
  });
});

describe('how a case ended', () => {
  const NOTHING = {
    ...{ because: null, remaining: null, escalatedTo: null, receiverId: null, reference: null, reason: null },
    ...{ followUpAt: null, followUpResult: null, churnedAt: null },
  };
  const { escalated, withdrawn } = CLOSINGS;

  test.each([
    ['resolved', {}, {}],
    [
      'partially_resolved',
      { because: 'remaining', receiverId: 'liaison' },
      { remaining: CLOSINGS.partially_resolved.remaining },
    ],
    ['no_response', { because: 'no_response', receiverId: 'csm' }, { remaining: CLOSINGS.no_response.remaining }],
    [
      'escalated',
      { escalatedTo: 'product', receiverId: 'liaison', followUpAt: escalated.followUpAt },
      { reference: escalated.reference, reason: escalated.reason },
    ],
    ['churned', { churnedAt: MONDAY }, {}],
    ['withdrawn', {}, { reason: withdrawn.reason }],
  ] as const)('%s is shown, its texts only where the case is not restricted', (how, facts, texts) => {
    const { outcome } = CLOSINGS[how];
    const [open, restricted] = [closed(TOUCHED, CLOSINGS[how]), closed(ABOUT_OWNER, CLOSINGS[how])];
    expect(renderEnding(open.state!)).toEqual({ ...NOTHING, outcome, ...facts, ...texts });
    expect(renderEnding(restricted.state!)).toEqual({ ...NOTHING, outcome, ...facts });
  });

  test('is told with what became of it', () => {
    const then = when(closed(TOUCHED, escalated), { kind: 'follow_up', result: 'lost', nextAt: null, note: null });
    expect(renderEnding(then.state!)).toMatchObject({ followUpResult: 'lost' });
  });

  test('is nothing to be shown of a case that is open', () => {
    expect(renderEnding(TOUCHED.state!)).toBeNull();
  });
});
