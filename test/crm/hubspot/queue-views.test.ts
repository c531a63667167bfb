import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { TERMINAL_STATUSES, CASE_STATUSES } from '../../../src/domain/case-state';
import type { CaseRecord } from '../../../src/domain/crm-record';
import { CLOCK_DETAILS } from '../../../src/crm-adapters/hubspot/clock-details';
import { DOCUMENTATION } from '../../../src/crm-adapters/hubspot/documentation';
import { CASE_PROPERTIES } from '../../../src/crm-adapters/hubspot/objects';
import { QUEUE_ORDER } from '../../../src/crm-adapters/hubspot/queue-order';
import { clockRecord, MONDAY, newWrite } from '../case-fixtures';
import { idsOf } from '../contract/outcomes';
import type { HubspotWorld } from './hubspot-world';
import { openHubspotWorld } from './hubspot-world';

const PAGE = readFileSync(path.join(__dirname, '../../../docs/hubspot.md'), 'utf8');
const MINUTE_MS = 60_000;
const ME = '1002';
const TERMINAL: ReadonlySet<string> = new Set(TERMINAL_STATUSES);

interface View {
  readonly name: string;
  readonly filters: readonly string[];
  readonly sort: string;
}

/** The table of views as the page has it. */
const VIEWS: readonly View[] = PAGE.split('\n').flatMap((line) => {
  const [, name = '', filters = '', sort = ''] = line.split('|').map((cell) => cell.trim());
  return name.startsWith('Detractors: ') ? [{ name, filters: filters.split(';'), sort }] : [];
});

const OPERATORS: Readonly<Record<string, string>> = {
  'is any of': 'IN',
  'is none of': 'NOT_IN',
  'is less than': 'LT',
  'is known': 'HAS_PROPERTY',
  'is me': 'EQ',
};

const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** A filter in words, as the search takes it. */
function filterOf(words: string): object {
  const [propertyName = '', ...values] = quoted(words);
  const said = Object.keys(OPERATORS).find((one) => words.includes(one)) ?? words;
  const operator = OPERATORS[said] ?? said;
  if (operator === 'EQ') return { propertyName, operator, value: ME };
  if (operator === 'LT') return { propertyName, operator, value: values[0] };
  return { propertyName, operator, ...(values.length === 0 ? {} : { values }) };
}

/** What the page says of each view, in our own words. */
const SHOWS: Readonly<Record<string, (record: CaseRecord) => boolean>> = {
  'Detractors: queue': ({ closedAt }) => closedAt === null,
  'Detractors: mine': ({ closedAt, ownerId }) => closedAt === null && ownerId === ME,
  'Detractors: late': ({ closedAt, queueRank }) => closedAt === null && queueRank < 4,
  'Detractors: to verify': ({ status }) => status === 'needs_verification',
  'Detractors: waiting': ({ status }) => status === 'waiting_on_customer',
  'Detractors: ended': ({ closedAt }) => closedAt !== null,
};

/** The queue: rank, then the deadline that counts now; what has none comes last. */
function placeOf({ queueRank, firstTouchAt, clocks: [firstTouch, resolution] }: CaseRecord): readonly [number, number] {
  const dueAt = (firstTouchAt === null ? firstTouch?.dueAt : null) ?? resolution?.dueAt ?? Infinity;
  return [queueRank, dueAt];
}

const dueAt = fc.option(fc.integer({ min: -500_000, max: 500_000 }).map((minutes) => MONDAY + minutes * MINUTE_MS));

const worked = fc.record({
  status: fc.constantFrom(...CASE_STATUSES),
  queueRank: fc.integer({ min: 0, max: 7 }),
  ownerId: fc.constantFrom('1001', ME),
  touched: fc.boolean(),
  firstTouchDue: dueAt,
  resolutionDue: dueAt,
});

describe('views of the queue in HubSpot', () => {
  let world: HubspotWorld;
  beforeEach(async () => {
    world = await openHubspotWorld({ customObjects: false });
  });
  afterEach(() => world.close());

  const search = async ({ filters, sort }: View): Promise<readonly string[]> => {
    // Five searches a second.
    world.pass(1_000);
    const [propertyName = ''] = quoted(sort);
    const direction = sort.endsWith('descending') ? 'DESCENDING' : 'ASCENDING';
    const body = {
      filterGroups: [{ filters: filters.map(filterOf) }],
      sorts: [{ propertyName, direction }],
      properties: ['detractor_case_key'],
      ...{ limit: 200, after: '0' },
    };
    const response = await fetch(`${world.hubspot.url}/crm/objects/2026-09/tickets/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.hubspot.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect({ body, status: response.status }).toEqual({ body, status: 200 });
    const { results } = (await response.json()) as { results: readonly { properties: Record<string, string> }[] };
    return results.map(({ properties }) => properties['detractor_case_key'] ?? '');
  };

  const recordOf = (n: number, some: ReturnType<typeof sampleOne>): CaseRecord => {
    const { status, queueRank, ownerId, touched, firstTouchDue, resolutionDue } = some;
    return world.record(n, {
      ...{ status, queueRank, ownerId },
      firstTouchAt: touched ? MONDAY : null,
      closedAt: TERMINAL.has(status) ? MONDAY + n * MINUTE_MS : null,
      clocks: [
        clockRecord('first_touch', { dueAt: firstTouchDue }),
        clockRecord('resolution', { dueAt: resolutionDue }),
      ],
    });
  };
  const sampleOne = (seed: number) => fc.sample(worked, { seed, numRuns: 1 })[0]!;

  test('the page describes one of each, by properties that a case has', () => {
    expect(VIEWS.map(({ name }) => name)).toEqual(Object.keys(SHOWS));
    const names = [...CASE_PROPERTIES, ...CLOCK_DETAILS, ...DOCUMENTATION, ...QUEUE_ORDER].map(
      ({ definition }) => definition.name,
    );
    const asked = VIEWS.flatMap(({ filters, sort }) => [...filters, sort].map((words) => quoted(words)[0] ?? ''));
    expect(asked.filter((name) => name !== 'hubspot_owner_id' && !names.includes(name))).toEqual([]);
  });

  test.each([3, 17, 99])('show what they say, in the order of the queue (seed %i)', async (seed) => {
    const records = Array.from({ length: 60 }, (_, n) => recordOf(n, sampleOne(seed * 1_000 + n)));
    (await world.open().crm.write(records.map((record) => newWrite(record, { tasks: [] })))).forEach(idsOf);
    world.pass(MINUTE_MS);
    const byKey = new Map(records.map((record) => [record.caseKey, record]));
    for (const view of VIEWS) {
      const shown = (await search(view)).map((key) => byKey.get(key)!);
      const meant = records.filter(SHOWS[view.name]!);
      expect({ view, keys: shown.map(({ caseKey }) => caseKey).sort() }).toEqual({
        view,
        keys: meant.map(({ caseKey }) => caseKey).sort(),
      });
      const places = shown.map((one) => (view.sort.endsWith('descending') ? [-(one.closedAt ?? 0), 0] : placeOf(one)));
      const inOrder = [...places].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || (x === y ? 0 : x - y));
      expect({ view, places }).toEqual({ view, places: inOrder });
    }
  });

  test('a portal that was set up before there was an order is written to without', async () => {
    const { config } = await world.open().crm.provision('check');
    const older = Object.fromEntries(Object.entries(config).filter(([name]) => name !== 'queueOrder'));
    const headers = { authorization: `Bearer ${world.hubspot.token}` };
    const url = `${world.hubspot.url}/crm/properties/2026-09/tickets/detractor_queue_order`;
    await fetch(url, { method: 'DELETE', headers });
    idsOf((await world.open({ config: older }).crm.write([newWrite(world.record(1))]))[0]);
    const missing = ['property detractor_queue_order on tickets'];
    expect(await world.open({ config: older }).crm.provision('check')).toMatchObject({ ready: false, missing });
    expect(await world.open({ config: older }).crm.provision('apply')).toMatchObject({ ready: true, config });
  });
});
