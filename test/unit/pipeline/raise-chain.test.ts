import fc from 'fast-check';
import type { CaseCommand } from '../../../src/domain/case-commands';
import type { DetractorCase } from '../../../src/domain/case-state';
import type { CrmUser } from '../../../src/domain/types';
import { bookOf } from '../../../src/pipeline/clocks/calendar-book';
import { timersOf } from '../../../src/pipeline/clocks/clock-timers';
import type { DecisionContext } from '../../../src/pipeline/deciding/decision-context';
import { lapsesAt, nextRaise, timerCommand } from '../../../src/pipeline/clocks/raise-chain';
import { isOpen } from '../../../src/sla/clock';
import { policySchema, type Policy } from '../../../src/sla/policy';
import type { Stores } from '../../../src/store-ports';
import { atTier, given, response, routeTo, walk, when, type Story } from '../domain/given';
import { SETTINGS, user } from '../rules/given';
import { calendarOf, HOUR_S, text, weekdays } from '../sla/given';

const OFFICE = { timeZone: 'Europe/Berlin', week: weekdays() };
const raising = (raise: object): Policy => policySchema.parse({ raise });

describe('what comes next after a missed deadline', () => {
  const calendar = calendarOf(OFFICE);
  const friday = Date.parse('2026-11-20T16:00:01+01:00');
  const after = (step: Parameters<typeof nextRaise>[0], raise: object, now = friday) => {
    const next = nextRaise(step, { raise: raising(raise).raise, calendar, breachedAt: friday, now });
    return next && `${next.step} ${text(next.at)}`;
  };
  const both = { decideAfterBh: 4, sponsorAfterBh: 8, sponsor: 'boss' };

  test('is nothing where the policy names nothing', () => {
    expect(after(null, {})).toBeNull();
  });

  test('is a decision, then the sponsor, so many business hours after the breach', () => {
    expect(after(null, both)).toBe('decide 2026-11-23T11:00:01Z');
    expect(after('decide', both)).toBe('sponsor 2026-11-23T15:00:01Z');
    expect(after('sponsor', both)).toBeNull();
  });

  test('leaves the manager the time between the two, where he was asked late', () => {
    expect(after('decide', both, Date.parse('2026-11-24T10:00:00Z'))).toBe('sponsor 2026-11-24T14:00:00Z');
  });

  test('is the sponsor at once where nobody has to decide', () => {
    expect(after(null, { ...both, decideAfterBh: null })).toBe('sponsor 2026-11-23T15:00:01Z');
  });

  // zammad/zammad#4432: reminders at night.
  test('never comes outside of hours, whenever the breach was found', () => {
    const moment = fc.integer({ min: 0, max: 14 * 24 * HOUR_S }).map((s) => friday + s * 1000);
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (breachedAt, decideAfterBh) => {
        const next = nextRaise(null, {
          raise: raising({ decideAfterBh }).raise,
          calendar,
          breachedAt,
          now: breachedAt,
        });
        return next !== null && isOpen(calendar, next.at);
      }),
    );
  });
});

const PEOPLE = ['csm', 'a', 'b', 'c', 'd', 'e', 'boss'] as const;
const person = fc.constantFrom(...PEOPLE);

const anyCompany = fc.record({
  managers: fc.dictionary(person, person),
  inactive: fc.subarray([...PEOPLE]),
  gone: fc.subarray([...PEOPLE]),
  /** On leave that has an end. */
  away: fc.subarray([...PEOPLE]),
  unlicensed: fc.subarray([...PEOPLE]),
  fallbackManager: fc.option(person),
  programOwner: person,
  about: fc.option(person),
  takeOver: fc.boolean(),
  decideAfterBh: fc.option(fc.integer({ min: 1, max: 20 })),
  told: fc.option(person),
  /** Who says after each timer that he knows. */
  know: fc.array(fc.option(person), { maxLength: 12 }),
});
type Company = typeof anyCompany extends fc.Arbitrary<infer T> ? T : never;

function contextOf(company: Company, now: number): DecisionContext {
  const { managers, inactive, gone, away, unlicensed, fallbackManager, programOwner, takeOver, decideAfterBh } =
    company;
  const users = PEOPLE.map((id): CrmUser =>
    user(id, { active: !inactive.includes(id), licensed: !unlicensed.includes(id) }),
  );
  const people = { ...SETTINGS.people, managers: { ...managers }, fallbackManager, programOwner };
  const calendar = { id: 'always', version: 1, body: OFFICE, publishedAt: 0 };
  const policy = raising({ decideAfterBh, sponsorAfterBh: 24, sponsor: 'boss', takeOver });
  return {
    tenant: { tenantId: 1, settings: { ...SETTINGS, people } },
    policy: { id: 'default', version: 1, policy, calendar },
    ...{ policies: new Map(), plays: new Map(), directory: { readAt: 0, users }, now },
    calendars: bookOf({} as Stores, 1, [calendar]),
    absences: [...gone, ...away].map((userId) => ({
      ...{ userId, fromAt: 0, delegateId: null },
      toAt: gone.includes(userId) ? null : now + HOUR_S * 1000,
    })),
  } as unknown as DecisionContext;
}

interface Life {
  readonly story: Story;
  /** When timers fired. */
  readonly fired: readonly number[];
}

/** What becomes of a case that nobody works, timer by timer. */
function neglected(company: Company): Life {
  const { told, know } = company;
  const raiseTo = told === null || told === 'csm' ? null : { id: told, via: 'named_user' };
  let story: Story = given(response(walk({ ...atTier('high'), route: routeTo('csm', { raiseTo }) })));
  const fired: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const state: DetractorCase = story.state!;
    const at = fired.at(-1) ?? 0;
    const { calendars } = contextOf(company, at);
    const clock = state.clocks.first_touch!;
    const [next] = timersOf(clock, calendars.of)
      .filter(({ what, threshold }) => what !== 'threshold' || threshold === 100)
      .sort((a, b) => a.fireAt - b.fireAt);
    if (next === undefined) return { story, fired };
    const now = Math.max(at, next.fireAt);
    const context = contextOf(company, now);
    const row = {
      caseKey: state.caseKey,
      clock: 'first_touch',
      cycle: clock.cycle,
      generation: clock.generation,
    } as const;
    const command: CaseCommand = timerCommand({ ...row, ...next }, state, { context, about: company.about });
    story = when(story, command, now);
    fired.push(now);
    const by = know[turn] ?? null;
    if (by !== null) {
      const holds: CaseCommand = { kind: 'acknowledge_raise', by, lapsesAt: lapsesAt(story.state!, context) };
      story = when(story, holds, now);
    }
  }
  return { story, fired };
}

describe('in any company, a case that nobody works', () => {
  const expectNever = (wrong: (life: Life, company: Company) => readonly unknown[]): void =>
    fc.assert(
      fc.property(anyCompany, (company) => expect(wrong(neglected(company), company)).toEqual([])),
      {
        numRuns: 300,
      },
    );
  /** Who was told, and whose case it was then. */
  const raised = ({ story }: Life) => {
    let owner = '';
    return story.events.flatMap(({ body }) => {
      if (body.type === 'opened') owner = body.route.owner.id;
      if (body.type === 'assigned') owner = body.ownerId;
      return body.type === 'raised' ? [{ to: body.to, owner }] : [];
    });
  };

  test('comes to the end of its chain: each step once, each person holding it once', () => {
    expectNever(({ story, fired }) => {
      const steps = story.events.flatMap(({ body }) => (body.type === 'raise_stepped' ? [body.step] : []));
      const { raise } = story.state!.clocks.first_touch!;
      const ended = raise !== null && raise.next === null && raise.acknowledged === null;
      return [...steps.filter((step, n) => steps.indexOf(step) !== n), ...(ended && fired.length < 40 ? [] : [raise])];
    });
  });

  test('is told to nobody twice, never to its owner or to whom it complains about', () => {
    expectNever((life, { about, told }) => {
      const people = raised(life).map(({ to }) => to);
      const twice = people.filter((one, n) => people.indexOf(one) !== n);
      const own = raised(life).filter(({ to, owner }) => to === owner);
      const byRule = about === told ? told : null;
      return [...twice, ...own, ...people.filter((one) => one === about && one !== byRule)];
    });
  });

  test('asks for one decision at most, of somebody who is there or runs the program', () => {
    expectNever(({ story }, { inactive, gone, programOwner, about }) => {
      const asked = story
        .state!.tasks.filter(({ purpose }) => purpose === 'decide_raise')
        .map(({ ownerId }) => ownerId);
      const absent = asked.filter(
        (id) => id !== programOwner && (inactive.includes(id as never) || gone.includes(id as never)),
      );
      return [...asked.slice(1), ...absent, ...asked.filter((id) => id === about || id === 'csm')];
    });
  });

  test('is never worked by somebody who has no seat or is not there, nor raised outside of hours', () => {
    expectNever(({ story, fired }, { unlicensed, inactive, gone, away }) => {
      const { ownerId } = story.state!;
      const calendar = calendarOf(OFFICE);
      const unable: readonly string[] = [...unlicensed, ...inactive, ...gone, ...away];
      const wrong = ownerId !== 'csm' && unable.includes(ownerId) ? [ownerId] : [];
      return [...wrong, ...fired.slice(1).filter((at) => !isOpen(calendar, at))];
    });
  });
});
