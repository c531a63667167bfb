import { startsOver2026 } from '../../../bench/stage/business-hours';
import { luxonClock } from '../../../bench/stage/luxon-clock';
import { ownClock } from '../../../bench/stage/own-clock';
import { temporalClock } from '../../../bench/stage/temporal-clock';
import { loadTemporal } from '../sla/oracle';

const HOUR_S = 3600;

test('the starts are all different, and lie in and out of hours', () => {
  const starts = startsOver2026(4096);
  expect(new Set(starts).size).toBe(4096);
  expect(starts.at(-1)).toBeLessThan(Date.UTC(2027, 0, 1));
  expect(starts.every((start) => Number.isInteger(start / 1000))).toBe(true);
  const ours = ownClock();
  const open = starts.filter((start) => ours.elapsed(start, start + 1000) === 1).length;
  expect(open).toBeGreaterThan(500);
  expect(open).toBeLessThan(1500);
});

test('all three engines are asked the same, and give the same answers', async () => {
  const others = [luxonClock, temporalClock(await loadTemporal())];
  const ours = ownClock();
  for (const from of startsOver2026(150)) {
    for (const other of others) {
      expect(other.add(from, 48 * HOUR_S)).toBe(ours.add(from, 48 * HOUR_S));
      expect(other.elapsed(from, from + 9 * 86_400_000)).toBe(ours.elapsed(from, from + 9 * 86_400_000));
    }
  }
});

test('an exact fit is the closing instant for all of them', async () => {
  const monday = Date.parse('2026-11-16T09:00:00-05:00');
  for (const clock of [ownClock(), luxonClock, temporalClock(await loadTemporal())]) {
    expect(clock.add(monday, 7 * HOUR_S)).toBe(Date.parse('2026-11-16T17:00:00-05:00'));
    expect(clock.elapsed(monday, Date.parse('2026-11-17T09:00:00-05:00'))).toBe(7 * HOUR_S);
  }
});
