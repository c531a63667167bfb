import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../drift/repository';
import type { Element } from './metadata-files';

/** Made by Salesforce from the description of its Metadata API. */
const PUBLISHED = path.join(ROOT, 'node_modules/@salesforce/types/lib/metadata.d.ts');
/** Declared as one text, although they hold elements. */
const NOT_DECLARED = new Set(['LightningComponentBundle.targetConfigs']);

interface Declared {
  readonly checker: ts.TypeChecker;
  readonly types: ReadonlyMap<string, ts.Type>;
}

/** Checks elements, values and what is required against the published types. Reading them takes some seconds. */
export function openElementCheck(): (root: Element) => readonly string[] {
  const program = ts.createProgram([PUBLISHED], { strict: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(PUBLISHED);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${PUBLISHED} cannot be read`);
  const types = new Map(
    checker.getExportsOfModule(module).map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]),
  );
  return (root) => {
    const type = types.get(root.name);
    return type === undefined
      ? [`${root.name}: no such type`]
      : problemsOf(root, type, { declared: { checker, types }, at: root.name });
  };
}

interface Place {
  readonly declared: Declared;
  readonly at: string;
}

function problemsOf(element: Element, type: ts.Type, place: Place): readonly string[] {
  const { checker } = place.declared;
  const properties = checker.getPropertiesOfType(type);
  const names = new Set(element.children.map(({ name }) => name));
  const missing = properties
    .filter(({ name, flags }) => (flags & ts.SymbolFlags.Optional) === 0 && name !== 'fullName' && !names.has(name))
    .filter((property) => !isList(checker.getTypeOfSymbol(property), checker))
    .map(({ name }) => `${place.at}.${name}: missing`);
  const inside = [...names].flatMap((name) => {
    const property = properties.find((one) => one.name === name);
    const at = `${place.at}.${name}`;
    if (property === undefined) return [`${at}: unknown`];
    return NOT_DECLARED.has(at) ? [] : childProblems(element, property, { ...place, at });
  });
  return [...missing, ...inside];
}

function childProblems(parent: Element, property: ts.Symbol, place: Place): readonly string[] {
  const { checker } = place.declared;
  const declared = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  const found = parent.children.filter(({ name }) => name === property.name);
  const repeats = found.length > 1 && !isList(declared, checker) ? [`${place.at}: repeated`] : [];
  const type = isList(declared, checker) ? checker.getTypeArguments(declared as ts.TypeReference)[0] : declared;
  if (type === undefined) return repeats;
  return [
    ...repeats,
    ...apart(parent, property.name, place),
    ...found.flatMap((one) => valueProblems(one, type, place)),
  ];
}

/** Salesforce takes a list whose parts stand apart for an element given twice. */
function apart(parent: Element, name: string, { at }: Place): readonly string[] {
  const all = parent.children.map((child) => child.name);
  const between = all.slice(all.indexOf(name), all.lastIndexOf(name));
  return between.every((one) => one === name) ? [] : [`${at}: its parts stand apart`];
}

function valueProblems(element: Element, type: ts.Type, place: Place): readonly string[] {
  const { text } = element;
  const wrong = [`${place.at}: "${text}"`];
  if (type.flags & ts.TypeFlags.BooleanLike) return ['true', 'false'].includes(text) ? [] : wrong;
  if (type.flags & ts.TypeFlags.NumberLike) return /^-?\d+(\.\d+)?$/.test(text) ? [] : wrong;
  if (type.flags & ts.TypeFlags.StringLike) return element.children.length === 0 ? [] : [`${place.at}: holds elements`];
  if (type.isUnion()) {
    const values = type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    return values.length === 0 || values.includes(text) ? [] : wrong;
  }
  return problemsOf(element, type, place);
}

function isList(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.isArrayType(checker.getNonNullableType(type));
}
