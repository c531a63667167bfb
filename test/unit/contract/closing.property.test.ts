import fc from 'fast-check';
import {
  askedAs,
  closingFields,
  ownChoices,
  closingRequests,
  isConfirmationWhole,
  newClosing,
  recordCommand,
  refreshedClosing,
  stillNeeds,
  NEEDED,
  type CardCommand,
  type CaseCard,
  type CaseRecordNow,
  type ClosingForm,
} from '../../../extension-ui/contract/src';
import { createOutbox } from '../../../extension-ui/contract/src/outbox';
import type { DetractorCase } from '../../../src/domain/case-state';
import { CLOSING_TABLE, missingFor, type Missing } from '../../../src/domain/closing-table';
import { datedJson } from '../../../src/domain/dated-json';
import { recordEvents } from '../../../src/domain/decide-record';
import { evidenceOf, extraOf } from '../../../src/domain/record-texts';
import { foretold } from '../../../src/domain/in-turn';
import { commandRequest } from '../../../src/http/contracts/card-requests';
import { readRequest } from '../../../src/http/contracts/issues';
import { closingTermsOf } from '../../../src/pipeline/actions/closing-terms';
import { cardEndings, cardRecord } from '../../../src/pipeline/reading/card-endings';
import { classified, commented, given as story, response, touch, walk, when, MONDAY } from '../domain/given';
import { attempted, RECORD } from '../domain/given-endings';
import { CALENDARS } from '../domain/given-timing';
import { runs } from '../sla/given';
import { caseOf } from './given';

const DAY = 86_400_000;
const KEY = 'a'.repeat(32);

interface Asked {
  readonly attempts: number;
  readonly extraFields: readonly {
    readonly id: string;
    readonly label: string;
    readonly requiredFor: readonly string[];
  }[];
}
type Context = Parameters<typeof cardEndings>[1];

const contextOf = ({ attempts, extraFields }: Asked, now: number): Context =>
  ({
    tenant: { settings: { timeZone: 'UTC', closing: { noResponse: { attempts, overBd: 3 }, extraFields } } },
    ...{ calendars: CALENDARS, policy: { calendar: { id: 'default', version: 1 } }, now },
  }) as unknown as Context;

/** A case that somebody has worked on a little, and what its tenant asks for at its end. */
const worked = fc
  .record({
    words: fc.boolean(),
    again: fc.boolean(),
    written: fc.subarray(Object.keys(RECORD) as (keyof typeof RECORD)[]),
    attempts: fc.nat(4),
    spoke: fc.boolean(),
    action: fc.boolean(),
    shared: fc.boolean(),
    days: fc.nat(9),
    asked: fc.record({
      attempts: fc.nat(3),
      extraFields: fc.subarray([
        { id: 'region', label: 'Region', requiredFor: ['resolved', 'withdrawn'] },
        { id: 'credit', label: 'Credit', requiredFor: ['churned', 'partially_resolved'] },
      ]),
    }),
  })
  .map(({ words, again, written, attempts, spoke, action, shared, days, asked }) => {
    const flags = again ? (['repeat_failure'] as const) : [];
    const opened = story(response({ ...(words ? commented() : walk()), ...classified({ flags }) }));
    const talked = spoke ? when(opened, touch(opened, { result: 'spoke', channel: 'call' })) : opened;
    const change = Object.fromEntries(written.map((field) => [field, RECORD[field]]));
    const noted = when(attempted(talked, attempts), { kind: 'set_record', change });
    const acted = action ? when(noted, { kind: 'link_action', actionId: 'CA-1' }) : noted;
    const cause = { causeId: 'CC-1', rootCauseArea: 'product', rootCause: 'a disk', actionIds: [] } as const;
    const { state } = shared ? when(acted, { kind: 'join_cause', ...cause }) : acted;
    const now = MONDAY + DAY + days * DAY;
    return { state: state!, now, context: contextOf(asked, now), asked };
  });

const personOf = (id: string) => ({ id, name: id });

/** The card of that case, as the service makes it. */
function cardOf(state: DetractorCase, context: Context, { extraFields }: Asked): CaseCard {
  const actions = state.documentation.actionIds.map((id) => ({
    ...{ id, text: 'Test pages', ownerId: 'csm', dueAt: MONDAY, doneAt: null, checkDueAt: null, check: null },
    ...{ createdAt: MONDAY, createdBy: 'csm', restricted: false, version: 1 },
  }));
  const seen = {
    case: state,
    evidence: evidenceOf(state.personal),
    extra: extraOf(state.personal),
    actions,
    cause: null,
  };
  const parts = { endings: cardEndings(seen, context), record: cardRecord(seen, personOf), extraFields };
  return { ...caseOf('open'), caseKey: KEY, ...(JSON.parse(datedJson(parts)) as Pick<CaseCard, 'endings' | 'record'>) };
}

const text = fc.constantFrom('', '  ', 'some words');
const date = fc.constantFrom('', '2026-03-02', '2026-03-03', '2026-03-06', '2026-04-01');
const LINK = { kind: 'link', ref: 'https://issues.example/9', label: '' } as const;
/** What a person may type over what the form begins with. */
const typed: fc.Arbitrary<Partial<ClosingForm>> = fc.record(
  {
    ...{ statedIssue: text, desiredOutcome: text, nextStep: text, rootCause: text, lessonsLearned: text },
    ...{ confirmedBy: text, confirmationProof: text, remaining: text, reference: text, reason: text, actionText: text },
    ...{ nextStepOn: date, confirmedOn: date, actionDue: date, followUpOn: date, churnedOn: date },
    rootCauseArea: fc.constantFrom('', 'product', 'billing'),
    confirmedVia: fc.constantFrom('', 'call', 'email'),
    to: fc.constantFrom('', 'product', 'leadership'),
    evidence: fc.constantFrom([], [LINK]),
    ...{ actionOwnerId: fc.constantFrom('', '103'), remainingOwnerId: fc.constantFrom('', '103') },
    receiverId: fc.constantFrom('', '103'),
    extra: fc.dictionary(fc.constantFrom('region', 'credit'), text),
    outcome: fc.constantFrom('resolved', 'partially_resolved', 'escalated', 'churned', 'withdrawn'),
    because: fc.constantFrom('remaining', 'no_response'),
  },
  { requiredKeys: ['outcome'] },
);
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland');

/** The command as it goes over the wire, and as the service reads it. */
function asRead(command: CardCommand, now: number) {
  const order = { kind: command.kind, target: '', body: { caseKey: KEY, command }, caseKey: KEY };
  const { body } = createOutbox(() => 'request-1').prepare(order, now);
  const read = readRequest(commandRequest, JSON.parse(JSON.stringify(body)));
  if (!read.ok) throw new Error(read.fields.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.value.command;
}

/** What the service says is missing once it has got the requests of the form. */
function missingByService(
  { state, now, context }: { readonly state: DetractorCase; readonly now: number; readonly context: Context },
  requests: ReturnType<typeof closingRequests>,
): readonly Missing[] {
  const command = asRead(requests.command, now);
  if (command.kind !== 'close') throw new Error('no ending');
  const written = command.record === null ? state : foretold(state, recordEvents(state, command.record));
  const { documentation } = written;
  const actionIds = [...documentation.actionIds, ...(requests.action === null ? [] : ['CA-2'])];
  const after = { ...written, documentation: { ...documentation, actionIds } };
  return missingFor(after, command.closing, closingTermsOf(state, context));
}

test('the form says of every record just what the service would say, in its words', () => {
  fc.assert(
    fc.property(worked, typed, zone, (at, change, timeZone) => {
      const card = cardOf(at.state, at.context, at.asked);
      const form = { ...newClosing(card, timeZone), ...change };
      const reading = { now: at.now, timeZone };
      const missing = missingByService(at, closingRequests(card, form, reading));
      const half: readonly string[] = [NEEDED.action, NEEDED.confirmation, NEEDED.nextStep];
      // One that is taken apart is not sent: the service still has it as it was.
      const isTakenApart = card.record.confirmation !== null && !isConfirmationWhole(form);
      const counts = ({ field, message }: Missing): boolean =>
        !half.includes(message) && !(isTakenApart && field === 'confirmation');
      expect(stillNeeds(card, form, reading).filter(counts)).toEqual(missing.filter(counts));
    }),
    runs(600),
  );
});

test('a form that nobody has typed in changes nothing, and needs what the service needs', () => {
  fc.assert(
    fc.property(worked, zone, ({ state, now, context, asked }, timeZone) => {
      const card = cardOf(state, context, asked);
      expect(recordCommand(card, newClosing(card, timeZone), { now, timeZone })).toBeNull();
      expect(stillNeeds(card, newClosing(card, timeZone), { now, timeZone })).toEqual([]);
    }),
    runs(200),
  );
});

test('what somebody else has written meanwhile stays, and what was typed stays too', () => {
  fc.assert(
    fc.property(worked, worked, typed, ({ state, now, context, asked }, other, change) => {
      const before = cardOf(state, context, asked);
      const after: CaseCard = { ...before, record: cardOf(other.state, other.context, other.asked).record };
      const reading = { now, timeZone: 'UTC' };
      const form: ClosingForm = { ...newClosing(before, 'UTC'), ...change, outcome: '' };
      const fresh = refreshedClosing(form, after, 'UTC');
      expect(refreshedClosing(fresh, after, 'UTC')).toBe(fresh);
      for (const field of ['statedIssue', 'rootCause', 'rootCauseArea', 'lessonsLearned'] as const) {
        const isTyped = form[field] !== newClosing(before, 'UTC')[field];
        expect(fresh[field]).toBe(isTyped ? form[field] : (after.record[field] ?? ''));
      }
      const sent = recordCommand(after, fresh, reading);
      const names = Object.keys(sent?.['change'] ?? {});
      const untouched = names.filter((name) => name in after.record && same(form, newClosing(before, 'UTC'), name));
      expect(untouched).toEqual([]);
    }),
    runs(300),
  );
});

const PARTS: Readonly<Record<string, readonly (keyof ClosingForm)[]>> = {
  confirmation: ['confirmedBy', 'confirmedOn', 'confirmedVia', 'confirmationProof'],
  nextStep: ['nextStep', 'nextStepOn'],
};

/** Whether nobody has touched what a field of the record is made of. */
function same(form: ClosingForm, was: ClosingForm, name: string): boolean {
  const parts = PARTS[name] ?? [name as keyof ClosingForm & keyof CaseRecordNow];
  return parts.every((part) => JSON.stringify(form[part]) === JSON.stringify(was[part]));
}

describe('what the form shows', () => {
  test.each(Object.keys(CLOSING_TABLE) as (keyof typeof CLOSING_TABLE)[])(
    'has a field for all that %s asks for',
    (row) => {
      const chosen =
        row === 'no_response'
          ? ({ outcome: 'partially_resolved', because: row } as const)
          : ({ outcome: row, because: 'remaining' } as const);
      const shown = closingFields(caseOf('open'), chosen).map(askedAs);
      const needed = CLOSING_TABLE[row].map(({ field }) => field);
      expect(needed.filter((field) => field !== 'attempts' && !shown.some((one) => one === field))).toEqual([]);
    },
  );
});

test('a field of the tenant’s own offers each of its choices once, in order, and what it holds already', () => {
  const choices = ['10', '9', 'Other', '9'];
  expect(ownChoices(choices, '')).toEqual(['10', '9', 'Other']);
  expect(ownChoices(choices, '9')).toEqual(['10', '9', 'Other']);
  expect(ownChoices(choices, 'taken out since')).toEqual(['10', '9', 'Other', 'taken out since']);
});
