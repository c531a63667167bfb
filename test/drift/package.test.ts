import { read } from './repository';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lockfile = JSON.parse(read('package-lock.json')) as Lockfile;

describe('package.json', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test('pins every version exactly', () => {
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('names each package in the decision notes on libraries', () => {
    const notes = ['0007-libraries', '0051-libraries-of-the-user-interfaces'];
    const note = notes.map((name) => read(`docs/decisions/${name}.md`)).join('\n');
    const spoken = wanted.map(([name]) => name).filter((name) => !name.startsWith('@types/'));
    const unnamed = ['typescript', 'eslint', 'eslint-config-prettier'];
    expect(spoken.filter((name) => !note.includes(name) && !unnamed.includes(name))).toEqual([]);
  });

  test('asks for the Node that CONTRIBUTING and the decision note name', () => {
    const minimum = manifest.engines.node.replace('>=', '');
    expect(read('CONTRIBUTING.md')).toContain(`Node ${minimum}`);
    expect(read('docs/decisions/0003-commonjs-node-20-pins.md')).toContain(`>=${minimum}`);
  });
});

describe('package-lock.json', () => {
  test('names no download address, so that any mirror serves it', () => {
    const addressed = Object.entries(lockfile.packages).filter(
      ([, entry]) => entry.resolved !== undefined && !entry.link,
    );
    expect(addressed).toEqual([]);
  });
});

describe('RELEASE_NOTES.md', () => {
  test('has a heading for the changes to come or for the version at hand', () => {
    const headings = read('RELEASE_NOTES.md').match(/^## \S+/gm) ?? [];
    expect(headings[0]).toMatch(new RegExp(`^## (Pending|${manifest.version.replaceAll('.', '\\.')})$`));
  });
});
