import { createWake } from '../../../src/pipeline/wake';

const LONG_MS = 3_600_000;
const never = (): AbortSignal => new AbortController().signal;

describe('a wake', () => {
  test('wakes everybody who waits for that kind of lane, and nobody else', async () => {
    const wake = createWake();
    const woken: string[] = [];
    const stop = new AbortController();
    const wait = async (dest: 'intake' | 'crm', name: string): Promise<void> => {
      await wake.wait(dest, LONG_MS, stop.signal);
      woken.push(name);
    };
    const waiting = [wait('intake', 'a'), wait('intake', 'b'), wait('crm', 'c')];
    wake.ring('intake');
    await Promise.all(waiting.slice(0, 2));
    expect(woken).toEqual(['a', 'b']);
    stop.abort();
    await Promise.all(waiting);
    expect(woken).toEqual(['a', 'b', 'c']);
  });

  test('forgets a ring that nobody waited for', async () => {
    const wake = createWake();
    wake.ring('crm');
    let woken = false;
    const waiting = wake.wait('crm', LONG_MS, never()).then(() => (woken = true));
    await new Promise((resume) => setImmediate(resume));
    expect(woken).toBe(false);
    wake.ring('crm');
    await waiting;
    expect(woken).toBe(true);
  });

  test('lets go after the time, and at once where it is all over', async () => {
    const wake = createWake();
    await expect(wake.wait('crm', 1, never())).resolves.toBeUndefined();
    await expect(wake.wait('crm', LONG_MS, AbortSignal.abort())).resolves.toBeUndefined();
  });

  test('leaves nothing behind on the signal of a worker that waits for days', async () => {
    const wake = createWake();
    const stop = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    for (let n = 0; n < 50; n += 1) {
      const waiting = wake.wait('intake', LONG_MS, stop.signal);
      wake.ring('intake');
      await waiting;
    }
    await new Promise((resume) => setImmediate(resume));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});
