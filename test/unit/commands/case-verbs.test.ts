import { VERBS, type VerbFlags } from '../../../src/commands/case-verbs';
import { SetupError } from '../../../src/errors';

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
  expect(asked('touch', call)).toEqual({ kind: 'touch', ...call, at: NOW, note: null });
  expect(asked('touch', { ...call, at: '2026-11-20T10:00:00+01:00', note: 'she was nice' })).toMatchObject({
    ...{ at: Date.UTC(2026, 10, 20, 9), note: 'she was nice' },
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
