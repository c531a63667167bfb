import type { CommandKind } from '../../../extension-ui/contract/src/command-kind';
import type { CaseTask, DetractorCase } from '../../domain/case-state';
import { openTasks } from '../../domain/tasks';
import { nextStep } from '../../domain/next-step';
import { unreadTitle } from '../../domain/render-case';
import { isTerminal } from '../../domain/transitions';
import { refusedRole } from '../actions/roles';
import { cardGuidance, cardNext, cardNotices } from './card-advice';
import { cardClocks } from './card-clocks';
import type { CaseCardData, PersonOf } from './card-data';
import { cardDetails } from './card-details';
import { cardClosure, cardEndings, cardRecord } from './card-endings';
import { seeCase, type CaseView, type Look } from './case-view';
import { nextScore } from './last-response';

/** Everything that a card shows of one case, for somebody who may see that it is there. @throws HorizonError */
export async function caseCard(look: Look, state: DetractorCase, personOf: PersonOf): Promise<CaseCardData> {
  const view = await seeCase(look, state);
  const head = headOf(view, personOf);
  return { ...head, ...(view.hidden ? unreadOf(look, { view, state }, personOf) : await bodyOf(look, view, personOf)) };
}

type Head = Omit<CaseCardData, keyof typeof NOTHING>;

/** What the CRM shows of every case to everybody who may see its record. */
function headOf({ case: state, title, restricted, hidden, late }: CaseView, personOf: PersonOf): Head {
  const { caseKey, seq, status, process, respondedAt, openedAt, closedAt, tier, ownerId, personal } = state;
  return {
    ...{
      caseKey,
      seq,
      title: hidden ? unreadTitle(state) : title,
      status,
      restricted,
      hidden,
      process,
      late,
      respondedAt,
      openedAt,
      closedAt,
    },
    ...{ accountName: personal.accountName, tier: tier.tier, owner: personOf(ownerId) },
  };
}

/** A card that says no more than that it is handled in a restricted process. */
const NOTHING = {
  ...{ score: null, contact: { id: null, name: null, title: null }, quote: null, told: [], clocks: [], next: null },
  ...{ tasks: [], may: [], undo: null, notices: [], guidance: null, warnings: [], endings: [], extraFields: [] },
  record: {
    ...{ statedIssue: null, desiredOutcome: null, nextStep: null, rootCauseArea: null, rootCause: null, evidence: [] },
    ...{ confirmation: null, lessonsLearned: null, extra: {}, actions: [], cause: null },
  },
  ...{ closure: null, details: null },
} as const satisfies Partial<CaseCardData>;

type Body = Pick<CaseCardData, keyof typeof NOTHING>;

/** Whoever was told can say so, and whoever did something can take it back, without having read a word. */
const UNREAD: readonly CommandKind[] = ['acknowledge_raise', 'undo'];

function unreadOf(
  { viewer }: Look,
  { view, state }: { readonly view: CaseView; readonly state: DetractorCase },
  personOf: PersonOf,
): Body {
  const may = view.may.filter((kind) => UNREAD.includes(kind));
  const { undo } = view;
  const asked = openTasks(state, 'acknowledgement').filter(({ ownerId }) => ownerId === viewer.user.id);
  return {
    ...{ ...NOTHING, may },
    tasks: may.includes('acknowledge_raise') ? asked.map((task) => taskOf(task, { text: null, personOf })) : [],
    undo: may.includes('undo') && undo !== null ? { ...undo, by: personOf(undo.by) } : null,
  };
}

function taskOf(
  { kind, n, purpose, ownerId, dueAt }: CaseTask,
  { text, personOf }: { readonly text: string | null; readonly personOf: PersonOf },
): CaseCardData['tasks'][number] {
  return { kind, n, purpose, owner: personOf(ownerId), dueAt, text };
}

async function bodyOf(look: Look, view: CaseView, personOf: PersonOf): Promise<Body> {
  const { loop, viewer, terms } = look;
  const { case: state, related, may, undo, warnings, facts } = view;
  const { tenant, now } = viewer;
  const { contactId, personal, score, scale, raisedTo } = state;
  const guidance = await cardGuidance(look, state, personOf);
  const after = await nextScore({ loop, viewer }, state);
  const reachOut = guidance?.checklist[0] ?? null;
  return {
    score: score === null ? null : { value: score, max: scale?.max ?? 10, metric: scale?.metric ?? 'nps' },
    contact: { id: contactId, name: personal.contactName, title: facts?.contactTitle ?? null },
    quote: quoteOf(personal.verbatim),
    told: raisedTo.map(personOf),
    clocks: cardClocks(state, { calendarOf: terms.calendars.of, now }),
    next: cardNext(state, { closing: tenant.settings.closing, reachOut }),
    ...{ tasks: may.includes('complete_task') ? tasksOf(look, state, personOf) : [], may },
    undo: undo && { ...undo, by: personOf(undo.by) },
    notices: isTerminal(state.status) ? [] : cardNotices(state, { related, personOf }),
    ...{ guidance, record: cardRecord(view, personOf), extraFields: extraFieldsOf(view) },
    warnings: warnings.map(({ code, message }) => ({ code, message })),
    endings: isTerminal(state.status) ? [] : cardEndings(view, { ...terms, tenant, now }),
    closure: cardClosure(state, { personOf, nextScore: after }),
    details: cardDetails(state, { related, personOf }),
  };
}

function extraFieldsOf({ extraFields }: CaseView): CaseCardData['extraFields'] {
  return extraFields.map(({ id, label, choices, requiredFor }) => ({ id, label, choices, requiredFor }));
}

function tasksOf({ viewer }: Look, state: DetractorCase, personOf: PersonOf): CaseCardData['tasks'] {
  const { user, org, tenant } = viewer;
  const his = (['owner', 'acknowledgement', 'review'] as const)
    .flatMap((kind) => openTasks(state, kind))
    .filter(
      (task) =>
        refusedRole({ userId: user.id, action: 'complete_task', task }, state, { ...org, sponsor: null }) === null,
    );
  return his.map((task) => {
    // What the owner does is said as the next step.
    const text = task.kind === 'owner' ? null : nextStep(state, task, tenant.settings.closing);
    return taskOf(task, { text, personOf });
  });
}

/** Some paste a whole conversation into a survey; the whole of it is in the CRM. Characters. */
const LONGEST_QUOTE = 4_000;

function quoteOf(verbatim: string | null): string | null {
  if (verbatim === null || verbatim.trim() === '') return null;
  const letters = Array.from(verbatim.trim());
  return letters.length <= LONGEST_QUOTE ? letters.join('') : `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
