import type { CaseClock, DetractorCase } from '../../../src/domain/case-state';
import type { ClockKind } from '../../../src/domain/types';
import { wholeCase } from '../../../src/store/older-rows';
import { ACKNOWLEDGE } from '../domain/commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  ended,
  given,
  happy,
  response,
  timer,
  unsafe,
  walk,
  when,
  type Story,
} from '../domain/given';

const NEW = ['legs', 'begunAt', 'stoppedAt', 'usedS', 'pausedS', 'pauses', 'resumeAt', 'raise'];

/** The state as the release before legs wrote it. */
function older({ state }: Story): DetractorCase {
  const { personal, clocks, ...rest } = state!;
  const stripped = Object.entries(clocks).map(([kind, clock]) => {
    return [kind, Object.fromEntries(Object.entries(clock).filter(([name]) => !NEW.includes(name)))] as const;
  });
  return wholeCase({ ...rest, clocks: Object.fromEntries(stripped) }, personal);
}

const OPEN = given(response(walk(atTier('high'))));

describe('a case of the release before legs', () => {
  test('has clocks with one leg from their start, as if it had been opened today', () => {
    expect(older(OPEN)).toEqual(OPEN.state);
  });

  test('that is whole stays as it is', () => {
    const { personal, ...stored } = OPEN.state!;
    expect(wholeCase(stored, personal)).toEqual(OPEN.state);
  });

  test('with a missed deadline keeps it, and nobody above the owner is asked', () => {
    const late = when(OPEN, timer(OPEN, 100), MONDAY + 9 * HOUR_MS);
    expect(older(late)).toEqual(late.state);
  });

  test.each<[string, Story, Pick<CaseClock, 'status'> & { clock: ClockKind }]>([
    ['was withdrawn', when(OPEN, response(happy())), { clock: 'first_touch', status: 'cancelled' }],
    ['was ended by a person', ended(OPEN), { clock: 'resolution', status: 'cancelled' }],
    ['was missed, and then ended', ended(when(OPEN, timer(OPEN, 100))), { clock: 'first_touch', status: 'breached' }],
    ['was taken over', when(given(response(unsafe())), ACKNOWLEDGE), { clock: 'acknowledgement', status: 'met' }],
  ])('that %s has a clock that has stopped', (_, story, { clock: kind, status }) => {
    const clock = older(story).clocks[kind];
    expect(clock).toMatchObject({ status, stoppedAt: MONDAY, raise: null });
    expect(clock?.legs).toMatchObject([{ toAt: MONDAY }]);
  });
});
