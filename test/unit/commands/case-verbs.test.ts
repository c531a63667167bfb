import { VERBS } from '../../../src/commands/case-verbs';
import type { VerbFlags } from '../../../src/commands/verb';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../../src/errors';
import { tempDir } from '../../harness/temp-dir';

const NOW = Date.UTC(2026, 10, 20, 12);

const asked = (name: string, flags: Partial<VerbFlags>) => {
  const verb = VERBS.find((one) => one.name === name);
  if (verb === undefined) throw new Error(`no verb ${name}`);
  return verb.actionOf({ user: '101', ...flags }, NOW);
};

test('each verb has a name of its own', () => {
  const names = VERBS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a touch happened at a time, or just now', () => {
  const call = { channel: 'call', result: 'spoke' };
  expect(asked('touch', call)).toEqual({
    ...{ kind: 'touch', ...call, at: NOW, note: null, contactId: null, said: null },
  });
  expect(asked('touch', { ...call, at: '2026-11-20T10:00:00+01:00', note: 'she was nice' })).toMatchObject({
    ...{ at: Date.UTC(2026, 10, 20, 9), note: 'she was nice' },
  });
});

test('what is written down is named field by field, or comes from a file', () => {
  const set = [
    ...['statedIssue=The export loses rows', 'rootCauseArea=product', 'lessonsLearned=', 'extra.region=EMEA'],
    ...['nextStep.text=Send the fix', 'nextStep.dueAt=2026-11-27T09:00:00Z', 'evidence=link:https://status.example/7'],
  ];
  const change = {
    ...{ statedIssue: 'The export loses rows', rootCauseArea: 'product', lessonsLearned: null },
    ...{ extra: { region: 'EMEA' }, nextStep: { text: 'Send the fix', dueAt: Date.UTC(2026, 10, 27, 9) } },
    evidence: [{ kind: 'link', ref: 'https://status.example/7' }],
  };
  expect(asked('record', { set })).toMatchObject({ kind: 'set_record', change });
  const file = join(tempDir(), 'record.json');
  writeFileSync(file, JSON.stringify({ statedIssue: 'Another', rootCause: 'A limit' }));
  expect(asked('record', { set: ['statedIssue=This one'], from: file })).toMatchObject({
    change: { statedIssue: 'This one', rootCause: 'A limit' },
  });
  expect(asked('touch', { channel: 'call', result: 'spoke', set: ['statedIssue=Slow'] })).toMatchObject({
    said: { statedIssue: 'Slow' },
  });
});

test('an ending takes what belongs to it', () => {
  const escalated = {
    ...{ outcome: 'escalated', to: 'product', receiver: '103', reference: 'JIRA-7', reason: 'a defect' },
    followUp: '2026-12-04T09:00:00Z',
  };
  expect(asked('close', escalated)).toEqual({
    kind: 'close',
    closing: {
      ...{ outcome: 'escalated', to: 'product', receiverId: '103', reference: 'JIRA-7', reason: 'a defect' },
      followUpAt: Date.UTC(2026, 11, 4, 9),
    },
    ...{ record: null, note: null },
  });
  const silent = { outcome: 'partially_resolved', because: 'no_response', remaining: 'a call', remainingOwner: '101' };
  expect(asked('close', { ...silent, set: ['rootCause=A limit'] })).toMatchObject({
    closing: { because: 'no_response', remainingOwnerId: '101' },
    record: { rootCause: 'A limit' },
  });
});

test('tasks and activities are named by what they are and a number or id', () => {
  expect(asked('complete', { task: 'owner_2' })).toEqual({ kind: 'complete_task', task: { kind: 'owner', n: 2 } });
  expect(asked('link-activity', { activity: 'call:77' })).toMatchObject({
    ...{ kind: 'link_activity', activity: { type: 'call', id: '77' }, result: null },
  });
});

test('one waits until a date, which begins where the clock is, or until a moment', () => {
  expect(asked('wait', { until: '2026-12-01', note: 'n' })).toMatchObject({ until: { date: '2026-12-01' } });
  expect(asked('wait', { until: '2026-12-01T09:00:00Z', note: 'n' })).toMatchObject({
    until: { at: Date.UTC(2026, 11, 1, 9) },
  });
});

test('a decision names who gets the case only where it gives it to somebody', () => {
  expect(asked('decide-raise', { choice: 'leave', note: 'n' })).toEqual({
    ...{ kind: 'decide_raise', choice: 'leave', note: 'n' },
  });
  expect(asked('decide-raise', { choice: 'reassign', to: '103', note: 'n' })).toMatchObject({ to: '103' });
});

test.each<readonly [string, Partial<VerbFlags>, string]>([
  ['record', {}, 'say what, with --set or --from'],
  ['record', { set: ['statedIssue'] }, '--set statedIssue: write field=value'],
  ['record', { set: ['colour=red'] }, 'does not take colour'],
  ['record', { set: ['evidence=https'] }, '--set evidence: write one of link, crm_record, file, ":" and it'],
  ['close', { outcome: 'churned', churned: 'soon' }, 'churnedAt write an instant'],
  ['close', { outcome: 'resolved', reason: 'x' }, 'does not take reason'],
  ['close', { outcome: 'lost' }, 'outcome must be one of'],
  ['complete', { task: 'mine' }, '--task is a kind and a number, such as owner_2'],
  ['link-activity', { activity: 'fax:1' }, '--activity is one of'],
  ['link-activity', { activity: 'call' }, '--activity is empty'],
  ['undo', { note: 'oops' }, 'this needs no --note, and would not keep one'],
  ['reopen', {}, 'say why, with --note'],
  ['touch', { channel: 'fax', result: 'spoke' }, '--channel is one of call, email, meeting, message'],
  ['touch', { channel: 'call', result: 'spoke', at: 'yesterday' }, '--at: write an instant as RFC 3339'],
  ['wait', { until: '2026-02-30', note: 'n' }, '--until: no such date'],
  ['wait', { until: 'soon', note: 'n' }, '--until: write an instant'],
  ['wait', { until: '2026-12-01' }, 'say why, with --note'],
  ['decide-raise', { choice: 'leave', to: '103', note: 'n' }, '--to goes with --choice reassign only'],
  ['decide-raise', { choice: 'reassign', note: 'n' }, '--to is empty'],
  ['decide-raise', { choice: 'leave' }, 'say why, with --note'],
  ['resume', { note: 'n' }, 'this needs no --note'],
  ['acknowledge-raise', { note: 'n' }, 'this needs no --note'],
  ['acknowledge', { note: 'n' }, 'this needs no --note'],
  ['hand-over', { to: 'standard', note: 'n' }, 'back to standard goes with: case return'],
])('%s %j is refused before a database is opened', (name, flags, message) => {
  const refused = () => asked(name, flags);
  expect(refused).toThrow(SetupError);
  expect(refused).toThrow(message);
});
