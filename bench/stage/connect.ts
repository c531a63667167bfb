import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { BenchCrm, Source } from './crm';
import { runCommand, type Place } from './program';

const connectedSchema = z.object({ source: z.object({ url: z.string(), secret: z.string() }) });

/** Sets the tenant up by the service's own command. @returns its survey source */
export async function connectTenant(
  { dir, env }: Place,
  { crm, settings }: { readonly crm: BenchCrm['name']; readonly settings: object },
): Promise<Source> {
  const file = path.join(dir, 'tenant.json');
  fs.writeFileSync(file, JSON.stringify({ name: 'Benchmark', settings }));
  const connected = await runCommand({ dir, env }, ['connect', file, '--crm', crm, '--source', 'NPS']);
  const { url, secret } = connectedSchema.parse(connected).source;
  return { path: new URL(url).pathname, secret };
}
