import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackBrowser, type BrowserFiles } from './unpack-browser';

const CACHE = path.join(__dirname, '..', '..', '.cache');
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** No sandbox, because containers run as root; nothing fetched that no test asked for; text drawn the same everywhere. */
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
  ...['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
];

export interface BrowserOptions {
  /** The one from npm even where another is installed: pictures are compared with what that one draws. */
  readonly pinned?: boolean;
}

/**
 * Starts a browser without a window: the one of CHROME_PATH, else an installed Chromium or Chrome, else the one that came
 * with `npm ci`.
 * @throws Error that names what to install, where it does not start
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findBrowser(options);
  try {
    return await chromium.launch({
      executablePath,
      args: ARGS,
      env: { ...process.env, ...env },
    });
  } catch (error) {
    throw new Error(whyNot(executablePath, String(error)), { cause: error });
  }
}

async function findBrowser({ pinned = false }: BrowserOptions): Promise<BrowserFiles> {
  const given = process.env['CHROME_PATH'] ?? '';
  const found = pinned ? undefined : [given, ...INSTALLED].find((file) => file !== '' && fs.existsSync(file));
  if (!pinned && given !== '' && found !== given) throw new Error(`CHROME_PATH names ${given}, and nothing is there`);
  return found === undefined ? unpackBrowser(CACHE) : { executablePath: found, env: {} };
}

/**
 * What a person has to do, from what the loader said: "error while loading shared libraries: libnss3.so: ...".
 * @internal
 */
export function whyNot(executablePath: string, said: string): string {
  const [, library] = /error while loading shared libraries: (\S+?):/.exec(said) ?? [];
  const way = 'apt-get install -y libnss3 libnspr4 libexpat1, or set CHROME_PATH to a Chrome that runs here';
  if (library !== undefined) return `The browser at ${executablePath} misses ${library}. On Debian or Ubuntu: ${way}`;
  return `The browser at ${executablePath} did not start (${way}): ${said}`;
}
