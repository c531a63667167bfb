import type { CaseCommand } from '../../../src/domain/case-commands';
import { closed, CLOSINGS } from './given-endings';
import { changeOwner, reassign } from './commands';
import { HOUR_MS, MONDAY, ended, given, response, routeTo, timer, touched, walk, when, type Story } from './given';

const DUE = MONDAY + 50 * HOUR_MS;
const another = (to = 'director', ...gone: readonly string[]): CaseCommand => ({
  ...{ kind: 'ask_another', gone: gone.length === 0 ? ['manager'] : gone, to, dueAt: DUE },
});
const open = ({ state }: Story) =>
  state!.tasks
    .filter(({ kind, status }) => kind !== 'owner' && status === 'open')
    .map(({ purpose, ownerId }) => `${purpose} ${ownerId}`);

const TOLD = given(response(walk({ route: routeTo('csm', { raiseTo: { id: 'manager', via: 'manager_of(owner)' } }) })));
const BLOCKED = given(response(walk({ mayContact: false, contactDecider: 'manager' })));

describe('somebody who was told or asked, and has left', () => {
  test('makes room for another, who is told as he was', () => {
    expect(open(TOLD)).toEqual(['acknowledge manager']);
    const then = when(TOLD, another());
    expect(open(then)).toEqual(['acknowledge director']);
    expect(then.state).toMatchObject({ raisedTo: ['director'], ownerId: 'csm' });
    expect(then.state!.tasks.at(-1)).toMatchObject({ dueAt: DUE });
    expect(when(then, another()).refusal).toBe('nothing_to_decide');
  });

  test('says of what the other is told', () => {
    const opened = given(response(walk()));
    const late = when(opened, timer(opened, 100));
    expect(when(late, another()).decided).toContainEqual({ type: 'raised', to: 'director', because: 'breach' });
    expect(when(TOLD, another()).decided).toContainEqual({ type: 'raised', to: 'director', because: 'rule' });
  });

  test('is not followed by one who has the case himself, or knows already', () => {
    expect(open(when(TOLD, another('csm')))).toEqual([]);
    const both = when(TOLD, timer(TOLD, 100, { raiseTo: 'director' }));
    expect(open(both)).toEqual(['acknowledge manager', 'acknowledge director']);
    expect(open(when(both, another()))).toEqual(['acknowledge director']);
  });

  test('leaves no case blocked: somebody else decides whether to reach out', () => {
    expect(open(BLOCKED)).toEqual(['decide_contact manager']);
    const then = when(BLOCKED, another());
    expect(open(then)).toEqual(['decide_contact director']);
    expect(then.state!.outreach).toBe('blocked');
  });

  test('of two who were to agree on the owner, leaves one', () => {
    const asked = when(touched(given(response(walk()))), changeOwner('account_moved', 'manager'));
    expect(open(asked)).toEqual(['decide_owner csm', 'decide_owner manager']);
    expect(open(when(asked, another()))).toEqual(['decide_owner csm']);
    expect(open(when(when(asked, another()), reassign('director')))).toEqual([]);
  });

  test('is nobody where everybody is there, or the case has ended and asks nobody', () => {
    expect(when(TOLD, another('director', 'csm')).refusal).toBe('nothing_to_decide');
    expect(when(ended(TOLD), another()).refusal).toBe('nothing_to_decide');
  });

  test('of an escalated case, is asked no more: another says on the same date what became of it, and on the next', () => {
    const { followUpAt } = CLOSINGS.escalated;
    const then = when(closed(touched(TOLD), CLOSINGS.escalated), another('director', 'liaison'));
    expect(open(then)).toEqual(['follow_up director']);
    expect(then.state!.tasks.at(-1)).toMatchObject({ kind: 'review', dueAt: followUpAt });
    const nextAt = followUpAt + HOUR_MS;
    const later = when(then, { kind: 'follow_up', result: 'pending', nextAt, note: null });
    expect(open(later)).toEqual(['follow_up director']);
    expect(when(then, another('director', 'liaison')).refusal).toBe('nothing_to_decide');
  });

  test('leaves what remains of an ended case to another, who is told once', () => {
    const left = closed(touched(TOLD), CLOSINGS.partially_resolved);
    const then = when(left, another('director', 'liaison'));
    expect(open(then)).toEqual(['acknowledge director']);
    expect(then.state).toMatchObject({ status: 'partially_resolved', raisedTo: [] });
    expect(open(when(left, another('csm', 'liaison')))).toEqual(['acknowledge csm']);
  });
});
