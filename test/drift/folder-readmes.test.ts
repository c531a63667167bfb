import path from 'node:path';
import { read, trackedFiles } from './repository';

const MAX_LINES = 40;

/** Every folder under `root` that holds code of its own, `root` included. */
const foldersWithCode = (root: string): readonly string[] => [
  ...new Set(trackedFiles(`${root}/*.ts`, `${root}/**/*.ts`).map((file) => path.posix.dirname(file))),
];

const rooms = [...foldersWithCode('src'), ...foldersWithCode('sandbox')].filter((folder) => folder !== 'src');

describe('folder READMEs', () => {
  test.each([...rooms, 'test'])(`%s has one of at most ${MAX_LINES} lines`, (folder) => {
    const readme = `${folder}/README.md`;
    expect(trackedFiles(readme)).toEqual([readme]);
    expect(read(readme).trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  test('the one of test names every folder of tests', () => {
    const suites = new Set(trackedFiles('test/**/*.ts').map((file) => file.split('/')[1]));
    const readme = read('test/README.md');
    expect([...suites].filter((suite) => !readme.includes(`\`${suite}`))).toEqual([]);
  });
});
