import type { Observation } from '../../../src/domain/types';
import { generic } from '../../../src/capture/generic';
import { mergeObservation, mergedResponse } from '../../../src/capture/merge';
import type { Registers } from '../../../src/capture/merge';
import type { Delivery } from '../../../sandbox/demo-data/world';
import { END_AT, WORLD } from './sample-world';

interface Body {
  readonly type: string;
  readonly data: {
    readonly response_id: string;
    readonly mode: string;
    readonly score?: number;
    readonly comment?: string;
  };
}

const bodyOf = ({ body }: Delivery): Body => JSON.parse(body) as Body;
const once = new Map(WORLD.deliveries.map((delivery) => [delivery.webhookId, delivery]));

/** What the service's own parser makes of a request, without anything left out. */
function observationOf(delivery: Delivery): Observation {
  const parsed = generic.parse(
    { body: Buffer.from(delivery.body), contentType: 'application/json', headers: {}, receivedAt: delivery.at },
    { scale: null, mapping: null },
  );
  if (parsed.kind !== 'observations' || parsed.problems.length > 0) throw new Error(JSON.stringify(parsed));
  return parsed.observations[0]!;
}

describe('the webhook requests', () => {
  test('come in the order of sending, within the day', () => {
    const times = WORLD.deliveries.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThanOrEqual(END_AT);
  });

  test('are 289 snapshots and 145 scores with a comment each', () => {
    const types = [...once.values()].map((delivery) => `${bodyOf(delivery).type} ${bodyOf(delivery).data.mode}`);
    expect(
      Object.fromEntries([...new Set(types)].map((type) => [type, types.filter((one) => one === type).length])),
    ).toEqual({
      'nps.response.completed snapshot': 289,
      'nps.response.created delta': 145,
      'nps.response.updated delta': 145,
    });
  });

  test('state only the score in the first delta and only the comment in the second', () => {
    const deltas = [...once.values()].map(bodyOf).filter(({ data }) => data.mode === 'delta');
    const stated = deltas.map(({ type, data }) => [type, 'score' in data, 'comment' in data].join());
    expect(new Set(stated)).toEqual(new Set(['nps.response.created,true,false', 'nps.response.updated,false,true']));
  });

  test('are sent again eight times, to the byte', () => {
    const repeats = WORLD.deliveries.filter((delivery) => once.get(delivery.webhookId) !== delivery);
    expect(repeats).toHaveLength(8);
    expect(repeats.filter(({ webhookId, body }) => once.get(webhookId)?.body !== body)).toEqual([]);
  });

  test('bring five comments before their score', () => {
    const firstOf = new Map(
      [...WORLD.deliveries].reverse().map((delivery) => [bodyOf(delivery).data.response_id, bodyOf(delivery)]),
    );
    const early = [...firstOf.values()].filter(({ type }) => type === 'nps.response.updated');
    expect(early).toHaveLength(5);
    const scores = WORLD.responses.filter(({ id }) => early.some(({ data }) => data.response_id === id));
    expect(scores.filter(({ score }) => score <= 6)).toHaveLength(2);
  });

  test('merge into the very answers they were made from', () => {
    const merged = new Map<string, Registers>();
    for (const observation of WORLD.deliveries.map(observationOf)) {
      const { responseId } = observation;
      merged.set(responseId, mergeObservation(merged.get(responseId) ?? null, observation));
    }
    const found = [...merged].map(([id, registers]) => {
      const { score, comment, person, respondedAt, complete } = mergedResponse(registers, id, 0);
      return [id, score?.value, comment, person?.email, respondedAt, complete];
    });
    const wanted = WORLD.responses.map(({ id, score, comment, email, respondedAt }) => [
      id,
      score,
      comment,
      email,
      respondedAt,
      true,
    ]);
    expect(new Map(found.map((row) => [row[0], row]))).toEqual(new Map(wanted.map((row) => [row[0], row])));
  });

  test('say nothing of what only a reader of the example knows', () => {
    const told = WORLD.deliveries.filter(({ body }) => /"(reason|markings|exception|csm|arr)"/.test(body));
    expect(told).toEqual([]);
  });
});
