import { createWake, type Wake } from '../../../src/pipeline/wake';

const LONG_MS = 3_600_000;
const never = (): AbortSignal => new AbortController().signal;
const turn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

describe('a wake', () => {
  /** Waits for many things at once, and says who was woken. */
  const waiting = (wake: Wake, signal: AbortSignal) => {
    const woken: string[] = [];
    const note = (name: string) => () => void woken.push(name);
    const wait = (dest: 'intake' | 'crm', name: string): void =>
      void wake.wait(dest, { since: wake.rung(dest), ms: LONG_MS, signal }).then(note(name));
    const linger = (name: string): void =>
      void wake.linger('crm', { since: wake.rung('crm'), ms: 60_000 }).then(note(name));
    return { woken, wait, linger };
  };

  test('wakes one of those who wait for that kind of lane, in their order, and nobody else', async () => {
    const wake = createWake();
    const stop = new AbortController();
    const { woken, wait } = waiting(wake, stop.signal);
    wait('intake', 'a');
    wait('intake', 'b');
    wait('crm', 'c');
    wake.ring('intake');
    await turn();
    expect(woken).toEqual(['a']);
    wake.ring('intake');
    await turn();
    expect(woken).toEqual(['a', 'b']);
    stop.abort();
    await turn();
    expect(woken).toEqual(['a', 'b', 'c']);
  });

  test('wakes whoever lingers besides, who takes the notice away from nobody', async () => {
    const wake = createWake();
    const stop = new AbortController();
    const { woken, wait, linger } = waiting(wake, stop.signal);
    linger('busy');
    wait('crm', 'free');
    linger('busy too');
    wake.ring('crm');
    await turn();
    expect(woken.sort()).toEqual(['busy', 'busy too', 'free']);
    stop.abort();
  });

  test('does not let anybody wait who was looking for work when it rang', async () => {
    const wake = createWake();
    const since = wake.rung('crm');
    wake.ring('intake');
    wake.ring('crm');
    await expect(wake.wait('crm', { since, ms: LONG_MS, signal: never() })).resolves.toBeUndefined();
    await expect(wake.linger('crm', { since, ms: LONG_MS })).resolves.toBeUndefined();
  });

  test('forgets a ring that was heard before', async () => {
    const wake = createWake();
    wake.ring('crm');
    const { woken, wait } = waiting(wake, never());
    wait('crm', 'a');
    await turn();
    expect(woken).toEqual([]);
    wake.ring('crm');
    await turn();
    expect(woken).toEqual(['a']);
  });

  test('lets go after the time, and at once where it is all over', async () => {
    const wake = createWake();
    await expect(wake.wait('crm', { since: 0, ms: 1, signal: never() })).resolves.toBeUndefined();
    await expect(wake.wait('crm', { since: 0, ms: LONG_MS, signal: AbortSignal.abort() })).resolves.toBeUndefined();
    await expect(wake.linger('crm', { since: 0, ms: 1 })).resolves.toBeUndefined();
  });

  test('leaves nothing behind on the signal of a worker that waits for days', async () => {
    const wake = createWake();
    const stop = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    for (let n = 0; n < 50; n += 1) {
      const rung = wake.wait('intake', { since: n, ms: LONG_MS, signal: stop.signal });
      wake.ring('intake');
      await rung;
    }
    await turn();
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  test('lets those wait who work, while something runs ahead, also when that fails', async () => {
    const wake = createWake();
    const steps: string[] = [];
    let fail = (): void => undefined;
    const ahead = wake.ahead(() => new Promise<void>((_, reject) => (fail = () => reject(new Error('down')))));
    const besides = wake.ahead(() => Promise.resolve('besides'));
    const turn = wake.turn().then(() => steps.push('turn'));
    expect(await besides).toBe('besides');
    await new Promise((resume) => setImmediate(resume));
    expect(steps).toEqual([]);
    fail();
    await expect(ahead).rejects.toThrow('down');
    await turn;
    await wake.turn();
    expect(steps).toEqual(['turn']);
  });
});
