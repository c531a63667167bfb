import { existsSync } from 'node:fs';
import path from 'node:path';
import { read, ROOT, trackedFiles } from './repository';

const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const pages = trackedFiles('*.md', '**/*.md');

/** The lines of the fenced shell blocks of a page. */
const shellLines = (page: string): readonly string[] =>
  [...read(page).matchAll(/^```(?:sh|bash|shell|console)\n(.*?)^```/gms)].flatMap((block) =>
    (block[1] ?? '').split('\n'),
  );

/** What npm is asked to run in a line: `npm run x`, or a script with a command of its own such as `npm test`. */
const npmScripts = (line: string): readonly string[] =>
  [...line.matchAll(/\bnpm (?:(?:run(?: --?[\w-]+)*) ([\w:-]+)|(test|start|stop|restart)\b)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );

/** The relative link targets of a page, without their anchors; code is not prose. */
const links = (page: string): readonly string[] =>
  [
    ...read(page)
      .replace(/^```.*?^```/gms, '')
      .matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g),
  ].map((found) => path.join(path.dirname(page), found[1] ?? ''));

describe('documentation', () => {
  test('names the two commands of the README', () => {
    expect(shellLines('README.md').flatMap(npmScripts)).toEqual(expect.arrayContaining(['test', 'demo']));
  });

  test.each(pages)('%s asks only for npm scripts that exist', (page) => {
    expect(
      shellLines(page)
        .flatMap(npmScripts)
        .filter((script) => !(script in scripts)),
    ).toEqual([]);
  });

  test.each(pages)('%s links only to files that exist', (page) => {
    expect(links(page).filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  });
});

describe('decision notes', () => {
  const notes = trackedFiles('docs/decisions/*.md').filter((file) => !file.endsWith('README.md'));

  test.each(notes)('%s keeps to the format', (note) => {
    expect(path.basename(note)).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(read(note)).toMatch(new RegExp(`^# ${path.basename(note).slice(0, 4)} .+\n\nStatus: `));
    expect(read(note).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  test('are numbered without clash and listed in their README', () => {
    const numbers = notes.map((note) => path.basename(note).slice(0, 4));
    const index = read('docs/decisions/README.md');
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(notes.filter((note) => !index.includes(`(${path.basename(note)})`))).toEqual([]);
  });
});
