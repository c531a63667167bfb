import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const lineSchema = z.looseObject({
  level: z.string(),
  msg: z.string(),
  err: z.looseObject({ message: z.string() }).optional(),
});

/** What the workers of a phase logged as an error, and how often: under kills and faults some of it is to be expected. */
export function countErrors(dir: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of fs.readFileSync(path.join(dir, 'service.log'), 'utf8').split('\n')) {
    const message = errorOf(line);
    if (message !== null) counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return counts;
}

/** A line that is no log line is a stack trace or half a line of somebody who was killed: kept as it is. */
function errorOf(line: string): string | null {
  if (line === '') return null;
  const parsed = lineSchema.safeParse(jsonOf(line));
  if (!parsed.success) return line.slice(0, 120);
  const { level, msg, err } = parsed.data;
  return level === 'error' ? `${msg}: ${err?.message ?? ''}` : null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
