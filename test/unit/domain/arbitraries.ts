import * as fc from 'fast-check';
import type { CaseCommand, Walk } from '../../../src/domain/case-commands';
import type { TaskKind, TerminalStatus, Touch } from '../../../src/domain/case-state';
import { FOLLOW_UP_RESULTS, type FollowUpResult } from '../../../src/domain/closure';
import { ROOT_CAUSE_AREAS, type RecordChange } from '../../../src/domain/documentation';
import {
  CHECKS,
  CLOCK_KINDS,
  FLAGS,
  REASONS,
  TIERS,
  type ClockKind,
  type Flag,
  type Process,
} from '../../../src/domain/types';
import * as commands from './commands';
import { HOUR_MS, MONDAY, atTier, checks, routeTo, timingAt, walk } from './given';
import { CLOSINGS } from './given-endings';

/** Something that may happen to a case. */
export type Step =
  | { readonly kind: 'response'; readonly walk: Walk }
  | {
      readonly kind: 'timer';
      readonly clock: ClockKind;
      readonly threshold: number;
      readonly age: number;
      readonly to: string | null;
    }
  | { readonly kind: 'command'; readonly command: CaseCommand }
  | {
      readonly kind: 'touch';
      readonly result: Touch['result'];
      readonly agoMs: number;
      readonly contactId: string | null;
      readonly linkedId: string | null;
      readonly said: RecordChange | null;
    }
  /** Somebody, or an automation of the CRM, has completed a task. */
  | { readonly kind: 'complete'; readonly task: TaskKind; readonly raiseTo: string | null }
  | { readonly kind: 'wait'; readonly forMs: number }
  | { readonly kind: 'resume' }
  | { readonly kind: 'end'; readonly to: TerminalStatus }
  /** A person ends the case, with all that is written down or with what there is. */
  | { readonly kind: 'close'; readonly how: keyof typeof CLOSINGS; readonly whole: boolean }
  | { readonly kind: 'follow_up'; readonly result: FollowUpResult; readonly inMs: number }
  | { readonly kind: 'reopen'; readonly to: string | null }
  /** Takes back the last thing that can be, or one that many before it. */
  | { readonly kind: 'undo'; readonly back: number };

/** Values that are found nowhere but where the score, the words or the rules about them are shown. */
const SCORES = [0.73519, 4.73519, 6.73519, 9.73519];
const COMMENTS = ['Quagga: the invoice, again', 'Ocelot: nobody answers', 'Marmot: too slow by far'];
const RULE_WORDS = 'the score is below';

export const SECRETS = ['73519', 'Quagga', 'Ocelot', 'Marmot', 'Serval', 'Numbat', RULE_WORDS];

const PEOPLE = ['csm', 'liaison', 'manager', 'new yorker'] as const;
const person = fc.constantFrom(...PEOPLE);

const match = fc.constantFrom<Walk['match']>(
  { outcome: 'matched', contactId: 'contact', accountId: 'account', evidence: 'e-mail' },
  { outcome: 'matched', contactId: 'contact', accountId: null, evidence: 'e-mail' },
  { outcome: 'ambiguous', candidates: [], evidence: '2 candidates' },
  { outcome: 'unmatched', evidence: 'no contact' },
);

const words = fc.record({
  verbatim: fc.option(fc.constantFrom(...COMMENTS)),
  primary: fc.constantFrom(...REASONS),
  flags: fc.uniqueArray(fc.constantFrom(...FLAGS), { maxLength: 2 }),
});

const routing = fc.record({ owner: person, raiseTo: fc.option(person), ruleId: fc.constantFrom('low', 'late') });

const processOf = (flags: readonly Flag[]): Process => {
  if (flags.includes('safety')) return 'safety';
  if (flags.includes('legal')) return 'legal';
  return flags.includes('regulated_complaint') ? 'regulated' : 'standard';
};

/** Any walk of the response, as whole as the pipeline makes it, up to sixty hours after the opening. */
const anyWalk: fc.Arbitrary<Walk> = fc
  .record({
    score: fc.option(fc.constantFrom(...SCORES)),
    hour: fc.nat(60),
    tier: fc.constantFrom(...TIERS),
    match,
    words,
    routing,
    failed: fc.subarray([...CHECKS]),
    mayContact: fc.boolean(),
    version: fc.option(fc.nat(3)),
  })
  .map(({ score, hour, tier, match, words, routing, failed, mayContact, version }) => {
    const { verbatim, primary, flags } = words;
    const process = processOf(flags);
    const low = score !== null && score < 7;
    const scale = { metric: 'custom', min: 0, max: 10, higherIsBetter: true } as const;
    const evidence = verbatim === null ? [] : [{ for: primary, start: 0, end: verbatim.indexOf(':') }];
    return walk({
      ...{
        score: score === null ? null : { value: score, scale },
        band: low ? 'detractor' : 'promoter',
        match,
        process,
      },
      personal: { ...walk().personal, verbatim },
      needsCase: low || process !== 'standard' || flags.includes('churn_intent'),
      classification: { ...walk().classification, primary, flags, evidence },
      ...atTier(tier, MONDAY + hour * HOUR_MS),
      ...(version === null ? {} : { play: { id: primary, version } }),
      ...{ checks: checks(...failed), mayContact },
      route: routeTo(routing.owner, {
        ...{ ruleId: routing.ruleId, process, sentence: `${RULE_WORDS} ${score}: ${verbatim}` },
        raiseTo: routing.raiseTo === null ? null : { id: routing.raiseTo, via: 'named_user' },
      }),
    });
  });

const aResponse = fc.record({ kind: fc.constant('response'), walk: anyWalk });

const aTimer = fc.record({
  kind: fc.constant('timer'),
  clock: fc.constantFrom(...CLOCK_KINDS),
  threshold: fc.constantFrom(50, 75, 100, 150),
  /** How many generations old. */
  age: fc.constantFrom(0, 0, 0, 1),
  to: fc.option(person),
});

const FINDINGS = ['Numbat: wants a credit', 'Numbat: the tax id is missing', ' '];
const finding = fc.option(fc.constantFrom(...FINDINGS));
const dayAhead = fc.nat(6).map((days) => MONDAY + days * 24 * HOUR_MS);

/** What a person may write down: any part, or none of it. */
const aRecord: fc.Arbitrary<RecordChange> = fc.record(
  {
    statedIssue: finding,
    desiredOutcome: finding,
    nextStep: fc.option(fc.record({ text: fc.constantFrom('Numbat: call back'), dueAt: dayAhead })),
    rootCauseArea: fc.option(fc.constantFrom(...ROOT_CAUSE_AREAS)),
    rootCause: finding,
    evidence: fc.subarray([{ kind: 'link', ref: 'https://acme.example/1', label: 'Numbat: screenshot' }] as const),
    confirmation: fc.option(
      fc.record({
        at: dayAhead,
        channel: fc.constantFrom('call', 'email'),
        by: fc.constant('Numbat'),
        proof: fc.constant('Numbat: said so'),
      }),
    ),
    lessonsLearned: finding,
    extra: fc.dictionary(fc.constantFrom('plan', 'seats'), finding),
  },
  { requiredKeys: [] },
);

const aTouch = fc.record({
  kind: fc.constant('touch'),
  result: fc.constantFrom('spoke', 'attempted', 'wrote'),
  agoMs: fc.nat(20).map((hours) => hours * HOUR_MS),
  contactId: fc.constantFrom(null, 'contact', 'another contact'),
  linkedId: fc.constantFrom(null, null, 'activity1', 'activity2'),
  said: fc.option(aRecord),
});

const aCompletion = fc.record({
  kind: fc.constant('complete'),
  task: fc.constantFrom('owner', 'owner', 'acknowledgement', 'review'),
  raiseTo: fc.option(person),
});

/** An automation that completes whatever the owner is asked for, hour by hour. */
const aStorm = fc
  .record({ completion: aCompletion, times: fc.integer({ min: 2, max: 7 }) })
  .map(({ completion, times }) => Array.from({ length: times }, (): Step => ({ ...completion, task: 'owner' })));

const aWait: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('wait'), forMs: fc.integer({ min: -1, max: 30 }).map((hours) => hours * HOUR_MS) }),
  fc.constant({ kind: 'resume' } as const),
);

const anEnd = fc.constantFrom<Step>(
  { kind: 'end', to: 'resolved' },
  { kind: 'end', to: 'escalated' },
  { kind: 'end', to: 'withdrawn' },
);

/** What persons do about an end. */
const anEnding: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('close'),
    how: fc.constantFrom(...(Object.keys(CLOSINGS) as (keyof typeof CLOSINGS)[])),
    whole: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('follow_up'),
    result: fc.constantFrom(...FOLLOW_UP_RESULTS),
    inMs: fc.nat(20).map((hours) => hours * HOUR_MS),
  }),
  fc.record({ kind: fc.constant('reopen'), to: fc.option(person) }),
);

const anUndo: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('undo'), back: fc.constantFrom(0, 0, 0, 1, 2) });

const newOwner = fc.record({ owner: person, raiseTo: fc.option(person) }).map(({ owner, raiseTo }) =>
  routeTo(owner, {
    ...{ ruleId: 'moved', sentence: `${RULE_WORDS} ${SCORES[0]}: ${COMMENTS[0]}` },
    raiseTo: raiseTo === null ? null : { id: raiseTo, via: 'named_user' },
  }),
);

const handover = fc.constantFrom('safety', 'legal', 'regulated', 'non_conformance');

const aCommand: fc.Arbitrary<CaseCommand> = fc
  .record({
    route: newOwner,
    hour: fc.nat(60),
    tier: fc.constantFrom(...TIERS),
    reason: fc.constantFrom(...REASONS),
    process: handover,
    yes: fc.boolean(),
    because: fc.constantFrom('leave', 'leave_over', 'deactivated', 'account_moved'),
    other: fc.constantFrom('case1', 'case2', 'case3'),
    walk: anyWalk,
    n: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ route, hour, tier, reason, process, yes, because, other, walk, n }) => {
    const timing = timingAt(tier, MONDAY + hour * HOUR_MS);
    return fc.constantFrom<CaseCommand>(
      commands.handOver(process, { route: { ...route, process }, timing }),
      commands.toStandard({ route, timing }),
      commands.ACKNOWLEDGE,
      commands.announce(n),
      commands.correctReason(reason, { route, reroute: yes, timing }),
      commands.correctTier(tier, { route, reroute: yes, timing }),
      commands.confirm(yes ? { walk } : {}),
      commands.verify({ walk }),
      commands.decideOutreach(yes),
      commands.reassign(route.owner.id, { route, timing }),
      { kind: 'change_owner', because, route, coverUntilAt: yes ? MONDAY : null, timing },
      { kind: 'join', leadCaseKey: other },
      commands.joinCause(other),
      yes ? { kind: 'leave_cause' } : { kind: 'link_action', actionId: other },
      { kind: 'ask_another', gone: PEOPLE.filter((one) => one !== route.owner.id), to: route.owner.id, dueAt: MONDAY },
      { kind: 'follow', caseKey: other, raised: yes ? atTier(tier, MONDAY + hour * HOUR_MS) : null },
    );
  });

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: aResponse, weight: 6 },
  { arbitrary: aTimer, weight: 3 },
  { arbitrary: anEnd, weight: 1 },
  { arbitrary: anEnding, weight: 4 },
  { arbitrary: anUndo, weight: 4 },
  { arbitrary: aTouch, weight: 2 },
  { arbitrary: aCompletion, weight: 3 },
  { arbitrary: aWait, weight: 3 },
  { arbitrary: aRecord.map((change): Step => ({ kind: 'command', command: commands.setRecord(change) })), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant('command'), command: aCommand }), weight: 8 },
);

/** Any past and future of one survey answer. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.oneof({ arbitrary: aStep.map((step) => [step]), weight: 14 }, { arbitrary: aStorm, weight: 1 }), {
    maxLength: 15,
  })
  .map((steps) => steps.flat());
