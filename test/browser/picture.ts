import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const STORED = path.join(__dirname, 'pictures');
/** Where to look when one has changed. */
const FOUND = path.join(__dirname, '..', '..', '.cache', 'pictures');
const MATCHER = path.join(path.dirname(require.resolve('pixelmatch')), 'bin', 'pixelmatch');

/** How unlike two pixels are before they count, 0 to 1: the edges of letters may differ a little. */
const THRESHOLD = '0.2';

/**
 * Compares with the stored picture of that name. `UPDATE_PICTURES=1` stores this one in its place.
 * @returns percent of the pixels that differ
 * @throws Error that names both files, when they have different sizes
 */
export async function unlike(name: string, picture: Buffer): Promise<number> {
  const stored = path.join(STORED, `${name}.png`);
  if (process.env['UPDATE_PICTURES'] === '1') fs.writeFileSync(stored, picture);
  fs.mkdirSync(FOUND, { recursive: true });
  const found = path.join(FOUND, `${name}.png`);
  fs.writeFileSync(found, picture);
  const said = await match([stored, found, path.join(FOUND, `${name}.difference.png`), THRESHOLD]);
  const [, percent] = /error: ([\d.]+)%/.exec(said) ?? [];
  if (percent === undefined) throw new Error(`${found} cannot be compared with ${stored}: ${said}`);
  return Number(percent);
}

/** Ends with 66 where anything differs, which is no fault. */
async function match(args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, [MATCHER, ...args])).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}`;
  }
}
