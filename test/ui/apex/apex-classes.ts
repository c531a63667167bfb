import type { ApexNode } from './read-apex';
import { all, maybe, one, within } from './read-apex';

/** Names are in lower case: Apex does not tell `KEY` from `key`. */
export interface ApexMethod {
  readonly name: string;
  /** As it is written. */
  readonly label: string;
  readonly params: readonly string[];
  readonly annotations: readonly string[];
  readonly block: ApexNode;
}

export interface ApexField {
  readonly name: string;
  readonly isStatic: boolean;
  /** undefined = null at first. */
  readonly value: ApexNode | undefined;
}

export interface ApexClass {
  /** `outer.inner` for a class in a class. */
  readonly name: string;
  readonly outer: ApexClass | null;
  readonly isException: boolean;
  /** Such as `withsharing`, without spaces. */
  readonly modifiers: readonly string[];
  readonly fields: readonly ApexField[];
  readonly methods: ReadonlyMap<string, ApexMethod>;
  readonly creator: ApexMethod | null;
  readonly inner: ReadonlyMap<string, ApexClass>;
}

/** A class with all that is in it. */
export function classOf(unit: ApexNode): ApexClass {
  const declared = one(unit, 'TypeDeclaration');
  const modifiers = all(declared, 'Modifier').map(({ text }) => text.toLowerCase());
  return readClass(one(declared, 'ClassDeclaration'), modifiers, null);
}

function readClass(node: ApexNode, modifiers: readonly string[], outer: ApexClass | null): ApexClass {
  const own = one(node, 'Id').text.toLowerCase();
  const inner = new Map<string, ApexClass>();
  const members = all(one(node, 'ClassBody'), 'ClassBodyDeclaration').map((member) => ({
    modifiers: all(member, 'Modifier').map(({ text }) => text.toLowerCase()),
    part: one(member, 'MemberDeclaration').parts[0] ?? member,
  }));
  const of = (kind: string): typeof members => members.filter(({ part }) => part.kind === kind);
  const methods = of('MethodDeclaration').map(({ part, modifiers: said }) => methodOf(part, said));
  const [creator] = of('ConstructorDeclaration').map(({ part, modifiers: said }) => methodOf(part, said));
  const made: ApexClass = {
    name: outer === null ? own : `${outer.name}.${own}`,
    outer,
    modifiers,
    isException: maybe(node, 'TypeRef')?.text === 'Exception',
    fields: of('FieldDeclaration').flatMap(({ part, modifiers: said }) => fieldsOf(part, said)),
    methods: new Map(methods.map((method) => [method.name, method])),
    creator: creator ?? null,
    inner,
  };
  for (const { part, modifiers: said } of of('ClassDeclaration')) {
    const child = readClass(part, said, made);
    inner.set(child.name.slice(made.name.length + 1), child);
  }
  return made;
}

function methodOf(node: ApexNode, modifiers: readonly string[]): ApexMethod {
  const label = (maybe(node, 'Id') ?? one(node, 'QualifiedName')).text;
  return {
    name: label.toLowerCase(),
    label,
    params: within(one(node, 'FormalParameters'), 'FormalParameter').map((param) =>
      one(param, 'Id').text.toLowerCase(),
    ),
    annotations: modifiers.filter((text) => text.startsWith('@')),
    block: one(node, 'Block'),
  };
}

function fieldsOf(node: ApexNode, modifiers: readonly string[]): readonly ApexField[] {
  return all(one(node, 'VariableDeclarators'), 'VariableDeclarator').map((variable) => ({
    name: one(variable, 'Id').text.toLowerCase(),
    isStatic: modifiers.includes('static'),
    value: variable.parts[2],
  }));
}
