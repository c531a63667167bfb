import type { ApexClass, ApexMethod } from './apex-classes';
import type { Place, Run } from './apex-names';
import { classNamed, fill, holderOf, nameIn, staticsOf, typeNamed } from './apex-names';
import type { ApexOrg, Invoke } from './apex-platform';
import { callInstance, callStatic, create, write } from './apex-platform';
import type { ApexObject, Value } from './apex-values';
import { ApexThrown, isA, objectOf, textOf } from './apex-values';
import type { ApexNode } from './read-apex';
import { all, expressions, maybe, one, within } from './read-apex';

/** What a statement leaves: undefined = go on, else the value that is returned. */
type Left = { readonly returned: Value } | undefined;

/** Calls a static method, `Class.method`, in any case. @throws ApexThrown */
export type CallApex = (name: string, ...args: readonly Value[]) => Value;

/**
 * Runs Apex as far as our own classes need it, in one transaction: names in any case, texts compared in any case, locals
 * before fields. No types, and no limits but those that are counted. @throws Error for what it does not know, so that
 * nothing passes unseen
 */
export function openApex(classes: readonly ApexClass[], org: ApexOrg): CallApex {
  const run: Run = { org, classes: new Map(classes.map((cls) => [cls.name, cls])), statics: new Map(), evaluate };
  return (name, ...args) => {
    const [type = '', method = ''] = name.toLowerCase().split('.');
    return ofType(run, type, { name: method, args });
  };
}

// ---- methods and objects

function invokeIn(run: Run): Invoke {
  return (target, method, args) => {
    const cls = isA(target, 'object') ? classNamed(run, target.type, null) : undefined;
    const own = cls?.methods.get(method);
    if (!isA(target, 'object') || cls === undefined || own === undefined)
      return callInstance(target, method, { args, org: run.org, invoke: invokeIn(run) });
    return enter(own, args, { run, cls, self: target, locals: [] });
  };
}

function enter(method: ApexMethod, args: readonly Value[], place: Place): Value {
  if (method.params.length !== args.length) throw new Error(`${method.label} takes ${method.params.length} arguments`);
  const given = new Map(method.params.map((name, n) => [name, args[n] ?? null]));
  return block(method.block, { ...place, locals: [given] })?.returned ?? null;
}

function construct(run: Run, cls: ApexClass, args: readonly Value[]): ApexObject {
  const self = objectOf(cls.name, cls.isException ? { message: args[0] ?? null } : {});
  const place = { run, cls, self, locals: [] };
  fill(self.fields, false, place);
  if (cls.creator !== null) enter(cls.creator, args, place);
  return self;
}

/** `Class.method(..)`, `Class.FIELD`, `Type.class.newInstance()`, or the first half of a longer name. */
function ofType(
  run: Run,
  type: string,
  { name, args }: { readonly name: string; readonly args: readonly Value[] | null },
): Value {
  const cls = classNamed(run, type, null);
  if (args === null) {
    const known = cls === undefined ? undefined : staticsOf(run, cls).get(name);
    return known ?? { kind: 'type', name: typeNamed(run, `${type}.${name}`, null) };
  }
  if (name === 'newinstance') return create(type, args);
  const method = cls?.methods.get(name);
  if (cls !== undefined && method !== undefined) return enter(method, args, { run, cls, self: null, locals: [] });
  return callStatic(`${type}.${name}`, args, { org: run.org, invoke: invokeIn(run) });
}

// ---- statements

function block(node: ApexNode, place: Place): Left {
  const inside = { ...place, locals: [...place.locals, new Map<string, Value>()] };
  for (const statement of all(node, 'Statement')) {
    const left = execute(statement, inside);
    if (left !== undefined) return left;
  }
  return undefined;
}

function execute(statement: ApexNode, place: Place): Left {
  const node = statement.parts[0] ?? statement;
  const [first] = expressions(node);
  switch (node.kind) {
    case 'Block':
      return block(node, place);
    case 'LocalVariableDeclarationStatement':
      declare(node, place);
      return undefined;
    case 'ExpressionStatement':
      evaluate(first ?? node, place);
      return undefined;
    case 'ReturnStatement':
      return { returned: first === undefined ? null : evaluate(first, place) };
    case 'InsertStatement':
    case 'UpdateStatement':
      write(place.run.org, evaluate(first ?? node, place));
      return undefined;
    case 'ThrowStatement':
      throw new ApexThrown(evaluate(first ?? node, place) as ApexObject);
    case 'IfStatement':
      return choose(node, place);
    case 'ForStatement':
      return each(node, place);
    case 'TryStatement':
      return attempt(node, place);
    default:
      throw new Error(`not run so far: ${node.kind}`);
  }
}

function declare(node: ApexNode, place: Place): void {
  for (const variable of within(node, 'VariableDeclarator')) {
    const value = variable.parts[2];
    place.locals.at(-1)?.set(nameIn(variable), value === undefined ? null : evaluate(value, place));
  }
}

function choose(node: ApexNode, place: Place): Left {
  const [condition] = expressions(one(node, 'ParExpression'));
  const [then, otherwise] = all(node, 'Statement');
  const taken = evaluate(condition ?? node, place) === true ? then : otherwise;
  return taken === undefined ? undefined : execute(taken, place);
}

function each(node: ApexNode, place: Place): Left {
  const control = one(one(node, 'ForControl'), 'EnhancedForControl');
  const [over] = expressions(control);
  const list = evaluate(over ?? control, place);
  for (const item of isA(list, 'list') ? list.items : []) {
    const inside = { ...place, locals: [...place.locals, new Map([[nameIn(control), item]])] };
    const left = execute(one(node, 'Statement'), inside);
    if (left !== undefined) return left;
  }
  return undefined;
}

function attempt(node: ApexNode, place: Place): Left {
  try {
    return block(one(node, 'Block'), place);
  } catch (error) {
    if (!(error instanceof ApexThrown)) throw error;
    const typeOf = (clause: ApexNode): string => typeNamed(place.run, one(clause, 'QualifiedName').text, place.cls);
    const clause = all(node, 'CatchClause').find((one) => ['exception', error.value.type].includes(typeOf(one)));
    if (clause === undefined) throw error;
    const caught = new Map<string, Value>([[nameIn(clause), error.value]]);
    return block(one(clause, 'Block'), { ...place, locals: [...place.locals, caught] });
  }
}

// ---- expressions

function evaluate(node: ApexNode, place: Place): Value {
  const [left, right, third] = expressions(node);
  const value = (of: ApexNode | undefined): Value => evaluate(of ?? node, place);
  switch (node.kind) {
    case 'PrimaryExpression':
      return primary(node.parts[0] ?? node, place);
    case 'DotExpression':
      return dotted(node, place);
    case 'MethodCallExpression':
      return ownCall(one(node, 'MethodCall'), place);
    case 'NewExpression':
      return created(one(node, 'Creator'), place);
    case 'CastExpression':
      return value(left);
    case 'NegExpression':
      return value(left) !== true;
    case 'LogOrExpression':
      return value(left) === true || value(right) === true;
    case 'CondExpression':
      return value(left) === true ? value(right) : value(third);
    case 'EqualityExpression':
      return alike(value(left), value(right)) === (node.parts[1]?.text === '==');
    case 'CmpExpression':
      return compared(node, Number(value(left)), Number(value(right)));
    case 'Arth2Expression':
      return node.parts[1]?.text === '-'
        ? Number(value(left)) - Number(value(right))
        : added(value(left), value(right));
    case 'AssignExpression':
      return assign(node, place);
    default:
      throw new Error(`not run so far: ${node.kind}`);
  }
}

function primary(node: ApexNode, place: Place): Value {
  const { run, cls, self } = place;
  if (node.kind === 'LiteralPrimary') return literal(node.text);
  if (node.kind === 'ThisPrimary') return self;
  if (node.kind === 'TypeRefPrimary') return { kind: 'type', name: typeNamed(run, one(node, 'TypeRef').text, cls) };
  const name = node.text.toLowerCase();
  const holder = holderOf(name, place);
  return holder === undefined ? { kind: 'type', name: typeNamed(run, name, cls) } : (holder.get(name) ?? null);
}

function dotted(node: ApexNode, place: Place): Value {
  const target = evaluate(expressions(node)[0] ?? node, place);
  const called = maybe(node, 'DotMethodCall');
  const name = one(called ?? node, 'AnyId').text.toLowerCase();
  const args = called === undefined ? null : argsOf(called, place);
  if (isA(target, 'type')) return ofType(place.run, target.name, { name, args });
  if (args !== null) return invokeIn(place.run)(target, name, args);
  if (!isA(target, 'object')) throw new Error(`no field ${name} of ${textOf(target)}`);
  return target.fields.get(name) ?? null;
}

function ownCall(node: ApexNode, place: Place): Value {
  const name = one(node, 'Id').text.toLowerCase();
  const args = argsOf(node, place);
  for (let cls: ApexClass | null = place.cls; cls !== null; cls = cls.outer) {
    const method = cls.methods.get(name);
    if (method !== undefined) return enter(method, args, { ...place, cls });
  }
  throw new Error(`${place.cls.name} has no method ${name}`);
}

function created(node: ApexNode, place: Place): Value {
  const listed = maybe(node, 'SetCreatorRest');
  if (listed !== undefined) return { kind: 'list', items: expressions(listed).map((item) => evaluate(item, place)) };
  const given = one(one(node, 'ClassCreatorRest'), 'Arguments');
  const type = typeNamed(place.run, one(node, 'CreatedName').text, place.cls);
  const named = expressions(maybe(given, 'ExpressionList') ?? given).filter(({ kind }) => kind === 'AssignExpression');
  if (named.length > 0) {
    const fields = named.map((pair): [string, Value] => {
      const [name, value] = expressions(pair);
      return [(name ?? pair).text.toLowerCase(), evaluate(value ?? pair, place)];
    });
    return objectOf(type, Object.fromEntries(fields));
  }
  const cls = classNamed(place.run, type, null);
  const args = argsOf(given, place);
  return cls === undefined ? create(type, args) : construct(place.run, cls, args);
}

function assign(node: ApexNode, place: Place): Value {
  const [to, from] = expressions(node);
  if (to === undefined || from === undefined) throw new Error(`half an assignment: ${node.text}`);
  const name = (maybe(to, 'AnyId') ?? to).text.toLowerCase();
  const target = to.kind === 'DotExpression' ? evaluate(expressions(to)[0] ?? to, place) : null;
  const holder = isA(target, 'object') ? target.fields : holderOf(name, place);
  if (holder === undefined) throw new Error(`no variable ${name}`);
  const value = evaluate(from, place);
  const next = node.parts[1]?.text === '+=' ? added(holder.get(name) ?? null, value) : value;
  holder.set(name, next);
  return next;
}

function argsOf(node: ApexNode, place: Place): readonly Value[] {
  const list = maybe(node, 'ExpressionList');
  return list === undefined ? [] : expressions(list).map((argument) => evaluate(argument, place));
}

/** Apex compares texts in any case. */
function alike(a: Value, b: Value): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function compared(node: ApexNode, a: number, b: number): boolean {
  const sign = node.parts.flatMap(({ kind, text }) => (kind === 'Token' ? [text] : [])).join('');
  if (sign === '<') return a < b;
  if (sign === '>') return a > b;
  throw new Error(`not run so far: ${sign}`);
}

function added(a: Value, b: Value): Value {
  return typeof a === 'number' && typeof b === 'number' ? a + b : `${textOf(a)}${textOf(b)}`;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' };

function literal(written: string): Value {
  if (written.startsWith("'"))
    return written.slice(1, -1).replace(/\\(.)/g, (_all, sign: string) => ESCAPED[sign] ?? `\\${sign}`);
  const word = written.toLowerCase();
  if (word === 'null') return null;
  return word === 'true' || word === 'false' ? word === 'true' : Number(written);
}
