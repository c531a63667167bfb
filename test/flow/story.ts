import { cardOf, type Answer, type Card } from './card';
import { startLoopWorld, TUESDAY_10, type LoopWorld, type WorldOptions } from './loop-world';

/** Looked after by Carla; of no high value, so that nobody but the owner is told. */
export const BOB = { external_id: 'u2', email: 'bob@small.example', name: 'Bob Ray' };

const DAY_MS = 86_400_000;

/** An instant so many days and hours after Tuesday 2026-09-15, 10:00 in Berlin, as a card sends it. */
export function at(days: number, hours = 0): string {
  return new Date(TUESDAY_10 + days * DAY_MS + hours * 3_600_000).toISOString();
}

/** What the CRM shows of a case: its status, tasks as "owner_1 done", activities as "call by 101". */
export interface Shown {
  readonly status: string | undefined;
  readonly tasks: readonly string[];
  readonly activities: readonly string[];
}

/** One case from the survey on, with the cards of those who work it. */
export interface Story {
  readonly world: LoopWorld;
  readonly caseKey: string;
  /** Who has the case. */
  readonly csm: Card;
  readonly manager: Card;
  readonly liaison: Card;
  /** Goes on to that time; what is due by then happens. */
  readonly later: (days: number, hours?: number) => Promise<void>;
  /** What the CRM shows once everything is written. */
  readonly shown: () => Promise<Shown>;
  readonly end: () => Promise<void>;
}

/** Bob answers the survey, by a signed delivery, and Carla gets the case. */
export async function beginStory(crm: NonNullable<WorldOptions['crm']>, options: WorldOptions = {}): Promise<Story> {
  const world = await startLoopWorld({ ...options, crm });
  const { people } = world.crm;
  await world.send({
    ...{ response_id: 'r1', score: 4, respondent: BOB, responded_at: at(0) },
    comment: 'The dashboard is confusing.',
  });
  await world.settle();
  const caseKey = (await world.crm.cases())[0]?.key ?? '';
  const [csm, manager, liaison] = await Promise.all(
    [people.csm, people.manager, people.liaison].map((userId) => cardOf(world, userId)),
  );
  if (csm === undefined || manager === undefined || liaison === undefined) throw new Error('a card is missing');
  return {
    ...{ world, caseKey, csm, manager, liaison },
    later: async (days, hours = 0) => {
      world.clock.set(TUESDAY_10 + days * DAY_MS + hours * 3_600_000);
      await world.tick();
    },
    shown: () => shownOf(world, caseKey),
    end: () => world.stop(),
  };
}

async function shownOf(world: LoopWorld, caseKey: string): Promise<Shown> {
  await world.settle();
  const mine = ({ key }: { readonly key: string }): boolean => key.startsWith(caseKey);
  const names = new Map(Object.entries(world.crm.people).map(([name, id]) => [id, name]));
  const tasks = (await world.crm.tasks()).filter(mine);
  const activities = (await world.crm.activities()).filter(mine);
  return {
    status: (await world.crm.cases()).find(mine)?.status,
    tasks: tasks.map(({ key, open }) => `${key.slice(caseKey.length + 1)} ${open ? 'open' : 'done'}`).sort(),
    activities: activities.map(({ channel, ownerId }) => `${channel} by ${names.get(ownerId) ?? ownerId}`).sort(),
  };
}

/** What an answer says is missing: the names of the fields. */
export function missing({ fields = [] }: Answer): readonly string[] {
  return fields.map(({ field }) => field);
}
