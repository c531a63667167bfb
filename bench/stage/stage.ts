import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newSealingKey } from '../../src/crypto';
import type { BenchCrm, RunningCrm, Source } from './crm';
import { startDatabase, type Engine } from './database';
import type { Place } from './program';

/** Everything around the service, set up and standing still. */
export interface Stage {
  readonly database: string;
  readonly crm: RunningCrm;
  readonly source: Source;
  readonly place: Place;
}

/** Sets the stage for `play`, and clears it away afterwards whatever happened. */
export async function onStage<T>(
  { crm: vendor, engine }: { readonly crm: BenchCrm; readonly engine: Engine },
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-bench-'));
  const stops: (() => Promise<void>)[] = [];
  try {
    const database = await startDatabase(engine, dir);
    stops.push(database.stop);
    const crm = await vendor.start();
    stops.push(crm.stop);
    const place = { dir, env: { ...database.env, ...crm.env, SEALING_KEYS: newSealingKey() } };
    const source = await crm.connect(place);
    return await play({ database: database.label, crm, source, place });
  } finally {
    for (const stop of stops.reverse()) await stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
