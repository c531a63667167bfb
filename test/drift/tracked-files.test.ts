import path from 'node:path';
import { read, ROOT, trackedFiles } from './repository';

// Spelled in pieces: this file is tracked too.
const HOSTS = ['npmjs.org', 'npmjs.com', 'yarnpkg.com', 'npm.pkg.github.com'].map((host) => `registry.${host}`);
const BRIEFING = `..${path.posix.sep}shared`;
const HOMES = ['root', 'home', 'Users', 'work'].map((home) => `/${home}/`);

/** The registry that npm is set up with here, when npm runs us: its host must not have slipped in either. */
const localRegistry = (): readonly string[] => {
  const address = process.env['npm_config_registry'];
  return address === undefined ? [] : [new URL(address).host];
};

const text = (file: string): string => (/\.(png|jpe?g|gif|ico|woff2?|gz|zip)$/.test(file) ? '' : read(file));
const naming = (needles: readonly string[], files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    needles.filter((needle) => text(file).includes(needle)).map((needle) => `${file}: ${needle}`),
  );

describe('tracked files', () => {
  const files = trackedFiles();

  test('are found', () => {
    expect(files).toContain('package.json');
  });

  test('name no registry host', () => {
    expect(naming([...HOSTS, ...localRegistry()], files)).toEqual([]);
  });

  test('name no path of one machine', () => {
    const local = files.flatMap((file) =>
      [...text(file).matchAll(/(?:^|[\s"'`=(])(\/[\w.-]+\/)/g)]
        .map((found) => found[1] ?? '')
        .filter((start) => HOMES.includes(start))
        .map((start) => `${file}: ${start}`),
    );
    expect(local).toEqual([]);
    expect(
      naming(
        [`${path.dirname(ROOT)}/`].filter((parent) => parent.length > 5),
        files,
      ),
    ).toEqual([]);
  });

  test('do not lean on a folder outside the checkout', () => {
    // .ci/run looks whether recordings lie beside the checkout, and works without them.
    expect(
      naming(
        [BRIEFING],
        files.filter((file) => file !== '.ci/run'),
      ),
    ).toEqual([]);
  });

  test('hold no environment file', () => {
    expect(files.filter((file) => /(^|\/)\.env(\.|$)/.test(file))).toEqual(['.env.example']);
  });
});
