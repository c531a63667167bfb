import type { DetractorCase } from '../../../src/domain/case-state';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { refusedRole } from '../../../src/pipeline/actions/roles';
import { directory, SETTINGS } from '../rules/given';

const people = { ...SETTINGS.people, coordinators: ['pia'], verifier: 'ola' };
const org = { settings: { ...SETTINGS, people }, directory: directory({ grace: { managerId: null } }), sponsor: 'lea' };
const state = (changed: Partial<DetractorCase> = {}): DetractorCase =>
  ({ ownerId: 'dana', process: 'standard', tasks: [], raisedTo: [], ...changed }) as unknown as DetractorCase;
const legal = state({ ownerId: 'lea', process: 'legal' });
const asked = state({
  tasks: [{ kind: 'review', n: 1, purpose: 'decide_contact', ownerId: 'ola', status: 'open', dueAt: 0 }],
});
const told = state({ raisedTo: ['max'] });
const decides = state({
  tasks: [{ kind: 'review', n: 1, purpose: 'decide_raise', ownerId: 'ola', status: 'open', dueAt: 0 }],
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
  ['nor does who is unknown', { userId: 'nobody', action: 'correct_tier' }, state({ ownerId: 'nobody' })],
];

test.each(may)('%s', (_, question, of) => {
  expect(refusedRole(question, of, org)).toBeNull();
});

test.each(mayNot)('%s', (_, question, of) => {
  expect(refusedRole(question, of, org)?.code).toBe('not_allowed');
});
