import type { DetractorCase } from '../../../src/domain/case-state';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { mayRead, mayReadRestricted, refusedRole, rolesOfUser } from '../../../src/pipeline/actions/roles';
import { directory, SETTINGS } from '../rules/given';

const people = { ...SETTINGS.people, coordinators: ['pia'], verifier: 'ola' };
const org = { settings: { ...SETTINGS, people }, directory: directory({ grace: { managerId: null } }), sponsor: 'lea' };
const state = (changed: Partial<DetractorCase> = {}): DetractorCase =>
  ({
    ...{ ownerId: 'dana', process: 'standard', tasks: [], raisedTo: [], closure: null, classification: { flags: [] } },
    ...changed,
  }) as unknown as DetractorCase;
const legal = state({ ownerId: 'lea', process: 'legal' });
const asked = state({
  tasks: [{ kind: 'review', n: 1, purpose: 'decide_contact', ownerId: 'ola', status: 'open', dueAt: 0 }],
});
const told = state({ raisedTo: ['max'] });
const decides = state({
  tasks: [{ kind: 'review', n: 1, purpose: 'decide_raise', ownerId: 'ola', status: 'open', dueAt: 0 }],
});

const escalated = state({
  closure: { outcome: 'escalated', to: 'product', receiverId: 'lea', followUpAt: 0, followUp: null },
});
const partly = state({
  closure: { outcome: 'partially_resolved', because: 'remaining', remainingOwnerId: 'lea' },
});

type Question = readonly [about: string, asked: { readonly userId: string; readonly action: CaseAction['kind'] }];

const may: readonly (readonly [...Question, DetractorCase])[] = [
  ['the owner corrects', { userId: 'dana', action: 'correct_reason' }, state()],
  ['the owner hands over', { userId: 'dana', action: 'hand_over' }, state()],
  ['his manager decides on outreach', { userId: 'max', action: 'decide_outreach' }, state()],
  ['so does the one above him', { userId: 'grace', action: 'decide_outreach' }, state()],
  ['so does who was asked', { userId: 'ola', action: 'decide_outreach' }, asked],
  ['a coordinator may all', { userId: 'pia', action: 'decide_outreach' }, state()],
  ['the program owner may all', { userId: 'paul', action: 'correct_tier' }, state()],
  ['the verifier verifies', { userId: 'ola', action: 'verify_subject' }, state()],
  ['the person of a process takes over', { userId: 'lea', action: 'acknowledge_handover' }, legal],
  ['the owner logs a touch', { userId: 'dana', action: 'touch' }, state()],
  ['his manager logs one for him', { userId: 'max', action: 'touch' }, state()],
  ['the owner waits for the customer', { userId: 'dana', action: 'wait' }, state()],
  ['a coordinator goes on', { userId: 'pia', action: 'resume' }, state()],
  ['who was told says that he knows', { userId: 'max', action: 'acknowledge_raise' }, told],
  ['the manager decides how it goes on', { userId: 'max', action: 'decide_raise' }, state()],
  ['so does the sponsor', { userId: 'lea', action: 'decide_raise' }, state()],
  ['so does who was asked to', { userId: 'ola', action: 'decide_raise' }, decides],
  ['so does the program owner', { userId: 'paul', action: 'decide_raise' }, state()],
  ['the owner closes', { userId: 'dana', action: 'close' }, state()],
  ['his manager closes', { userId: 'max', action: 'close' }, state()],
  ['who received it says what became of it', { userId: 'lea', action: 'follow_up' }, escalated],
];

const mayNot: readonly (readonly [...Question, DetractorCase])[] = [
  ['the owner does not decide on outreach', { userId: 'dana', action: 'decide_outreach' }, state()],
  ['the verifier does not reassign', { userId: 'ola', action: 'reassign' }, state()],
  ['nobody of a process takes what is not his', { userId: 'lea', action: 'return_to_standard' }, state()],
  ['somebody else of the company corrects nothing', { userId: 'lea', action: 'correct_tier' }, state()],
  ['nobody else logs a touch', { userId: 'lea', action: 'touch' }, state()],
  ['nobody else waits', { userId: 'ola', action: 'wait' }, state()],
  ['nobody knows of it for who was told', { userId: 'pia', action: 'acknowledge_raise' }, told],
  ['the owner does not decide about his missed deadline', { userId: 'dana', action: 'decide_raise' }, decides],
  ['nobody else closes', { userId: 'ola', action: 'close' }, state()],
  ['who has received another case says nothing of this one', { userId: 'lea', action: 'follow_up' }, state()],
  ['nor does who is unknown', { userId: 'nobody', action: 'correct_tier' }, state({ ownerId: 'nobody' })],
];

test.each(may)('%s', (_, question, of) => {
  expect(refusedRole(question, of, org)).toBeNull();
});

test.each(mayNot)('%s', (_, question, of) => {
  expect(refusedRole(question, of, org)?.code).toBe('not_allowed');
});

test.each<readonly [string, Parameters<typeof refusedRole>[0], DetractorCase, string]>([
  [
    'the owner',
    { userId: 'lea', action: 'close' },
    state(),
    'Only the owner, his manager or a coordinator may close this case: ask Dana Roy',
  ],
  [
    'nobody of a process where it is in none',
    { userId: 'ola', action: 'wait' },
    state(),
    'Only the owner, his manager or a coordinator may let this case wait: ask Dana Roy',
  ],
  [
    'whoever is there where the owner is not',
    { userId: 'lea', action: 'close' },
    state({ ownerId: 'gone' }),
    'Only the owner or a coordinator may close this case: ask Pia Stein',
  ],
  [
    'whose task it is',
    { userId: 'dana', action: 'complete_task', task: { kind: 'review', n: 9 } },
    state({ ownerId: 'max' }),
    'Only the owner, his manager or a coordinator may complete this task: ask Max Lind',
  ],
  [
    'nobody where nobody was told',
    { userId: 'dana', action: 'acknowledge_raise' },
    state(),
    'Nobody may acknowledge that',
  ],
])('a refusal names %s', (...[, question, of, sentence]) => {
  expect(refusedRole(question, of, org)?.message).toBe(sentence);
});

test('an acknowledgement is completed by who was asked, and by nobody for him', () => {
  const task = { kind: 'acknowledgement', n: 1 } as const;
  const of = state({ tasks: [{ ...task, purpose: 'acknowledge', ownerId: 'max', status: 'open', dueAt: 0 }] });
  expect(refusedRole({ userId: 'max', action: 'complete_task', task }, of, org)).toBeNull();
  expect(refusedRole({ userId: 'pia', action: 'complete_task', task }, of, org)?.message).toBe(
    'Only whose task it is may complete this task: ask Max Lind',
  );
});

test('who gave a case away may take that back, though it is not his any more', () => {
  const given = state({ ownerId: 'max' });
  expect(refusedRole({ userId: 'dana', action: 'undo', author: 'dana' }, given, org)).toBeNull();
  expect(refusedRole({ userId: 'dana', action: 'undo', author: 'max' }, given, org)?.code).toBe('not_allowed');
  // His case, and somebody else's doing.
  expect(refusedRole({ userId: 'max', action: 'undo', author: 'dana' }, given, org)?.code).toBe('not_allowed');
});

describe('of the tenant', () => {
  const NONE = { csm: false, coordinator: false, manager: false, admin: false, team: [] };
  const withRoles = (roles: readonly ('coordinator' | 'admin')[]) => ({
    ...org,
    directory: directory({ grace: { managerId: null }, ola: { roles }, lea: { active: false, roles } }),
  });

  test('everybody works his own cases, a manager those of his people at any depth', () => {
    expect(rolesOfUser('dana', org)).toMatchObject({ csm: true, coordinator: false, manager: false, admin: false });
    expect(rolesOfUser('max', org)).toMatchObject({ manager: true, team: expect.arrayContaining(['dana']) as unknown });
    expect(rolesOfUser('grace', org).team).toEqual(expect.arrayContaining(['dana', 'max']));
  });

  test('coordinators and admins are named in the settings, by the CRM, or by what they did', () => {
    expect(rolesOfUser('pia', org)).toMatchObject({ coordinator: true, admin: false });
    expect(rolesOfUser('paul', org)).toMatchObject({ coordinator: true });
    expect(rolesOfUser('ola', withRoles(['coordinator', 'admin']))).toMatchObject({ coordinator: true, admin: true });
    expect(rolesOfUser('ola', { ...org, installerUserId: 'ola' })).toMatchObject({ admin: true, coordinator: false });
    const named = { ...org, settings: { ...org.settings, people: { ...people, admins: ['dana'] } } };
    expect(rolesOfUser('dana', named)).toMatchObject({ admin: true });
  });

  test('who is not active, or not known, has none', () => {
    expect(rolesOfUser('lea', withRoles(['coordinator', 'admin']))).toEqual(NONE);
    expect(rolesOfUser('nobody', org)).toEqual(NONE);
  });
});

test.each<readonly [string, string, DetractorCase, boolean]>([
  ['its owner', 'dana', state(), true],
  ['who is above him', 'grace', state(), true],
  ['a coordinator', 'pia', state(), true],
  ['who was told', 'ola', state({ raisedTo: ['ola'] }), true],
  ['who is asked', 'ola', asked, true],
  ['who received it', 'lea', escalated, true],
  ['who does what remains of it', 'lea', partly, true],
  ['the person of its process', 'lea', state({ process: 'legal' }), true],
  ['somebody else', 'ola', state(), false],
  ['whom he reports to', 'dana', state({ ownerId: 'max' }), false],
  ['somebody unknown', 'nobody', state({ ownerId: 'nobody' }), false],
])('a case is seen or not by %s', (...[, userId, of, seen]) => {
  expect(mayRead(userId, of, org)).toBe(seen);
});

test('a restricted case is read by those who have to do with it, and never by whom it complains about', () => {
  const rude = state({ classification: { flags: ['about_owner'] } as unknown as DetractorCase['classification'] });
  const told = { ...rude, raisedTo: ['ola'] };
  const installed = { ...org, installerUserId: 'ola' };
  const reads = (userId: string, about: string | null): boolean =>
    mayReadRestricted(userId, told, { ...installed, about });
  expect(['dana', 'max', 'pia', 'paul'].map((id) => reads(id, null))).toEqual([true, true, true, true]);
  expect(['max', 'pia'].map((id) => reads(id, id))).toEqual([false, false]);
  // He sees that there is one.
  expect(mayRead('ola', told, installed)).toBe(true);
  expect(reads('ola', null)).toBe(false);
  expect(mayReadRestricted('ola', state({ raisedTo: ['ola'] }), { ...installed, about: 'ola' })).toBe(true);
});
