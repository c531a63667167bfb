import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApexClass, ApexMethod } from './apex-classes';
import { classOf } from './apex-classes';
import type { ApexOrg } from './apex-platform';
import { thrown } from './apex-values';
import type { ReadApex } from './read-apex';
import { readApex } from './read-apex';
import { openApex } from './run-apex';

/** The folder of the package that holds everything. */
export const PACKAGE = path.join(__dirname, '../../../extension-ui/salesforce/force-app/main/default');
const FOLDER = path.join(PACKAGE, 'classes');

/** The classes of the package, by name. */
export const SOURCES: ReadonlyMap<string, ReadApex> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.cls'))
    .map((name) => [name.replace(/\.cls$/, ''), readApex(readFileSync(path.join(FOLDER, name), 'utf8'))]),
);

export const CLASSES: readonly ApexClass[] = [...SOURCES.values()].map(({ unit }) => classOf(unit));

/** An org without records, in which nobody plays the service. */
export function emptyOrg(changed: Partial<ApexOrg> = {}): ApexOrg {
  return {
    ...{ orgId: '00D5g0000012345EAA', userId: '0055g0000000AbCAAU', now: () => 1_789_459_200_000 },
    ...{ records: new Map(), mock: null, dmlStatements: 0, callouts: 0 },
    serve: () => {
      throw thrown('calloutexception', 'nobody plays the service');
    },
    ...changed,
  };
}

/** A test method of the package. */
export interface ApexTest {
  readonly cls: ApexClass;
  readonly method: ApexMethod;
}

const isMarked = ({ annotations }: ApexMethod, mark: string): boolean =>
  annotations.some((text) => text.toLowerCase() === mark);

export const APEX_TESTS: readonly ApexTest[] = CLASSES.flatMap((cls) =>
  [...cls.methods.values()].flatMap((method) => (isMarked(method, '@istest') ? [{ cls, method }] : [])),
);

/** Runs one, after what its class sets up, each in a transaction of its own. @throws ApexThrown */
export function runTest({ cls, method }: ApexTest): void {
  const org = emptyOrg();
  for (const setup of cls.methods.values())
    if (isMarked(setup, '@testsetup')) openApex(CLASSES, org)(`${cls.name}.${setup.name}`);
  org.dmlStatements = 0;
  openApex(CLASSES, org)(`${cls.name}.${method.name}`);
}
