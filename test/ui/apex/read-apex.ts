import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';

/** A piece of Apex: a rule of the grammar with its parts, or a token with none. */
export interface ApexNode {
  /** As the grammar calls it, such as `IfStatement`; `Token` for a word or sign. */
  readonly kind: string;
  /** As it is written, without spaces between tokens. */
  readonly text: string;
  readonly parts: readonly ApexNode[];
}

/** The source, and what the parser says against it: [] = it is Apex. */
export interface ReadApex {
  readonly unit: ApexNode;
  readonly problems: readonly string[];
}

/** What the parser hands out, as far as it is looked at. */
interface Tree {
  readonly children?: readonly Tree[] | null;
  readonly symbol?: unknown;
  getText(): string;
}

/** Parses one class. Types are not checked: only an org can. */
export function readApex(source: string): ReadApex {
  const problems: string[] = [];
  const said = (line: number, column: number, message: string): void => {
    problems.push(`${line}:${column} ${message}`);
  };
  const listener = Object.assign(Object.create(ApexErrorListener.prototype) as ApexErrorListener, {
    apexSyntaxError: said,
  });
  const { parser } = ApexParserFactory.createLexerAndParser(source, listener);
  return { unit: nodeOf(parser.compilationUnit()), problems };
}

function nodeOf(tree: Tree): ApexNode {
  const isToken = tree.symbol !== undefined;
  return {
    kind: isToken ? 'Token' : tree.constructor.name.replace(/Context$/, ''),
    text: tree.getText(),
    parts: (tree.children ?? []).map(nodeOf),
  };
}

/** The parts of a kind. */
export function all(node: ApexNode, kind: string): readonly ApexNode[] {
  return node.parts.filter((part) => part.kind === kind);
}

/** The part of a kind, where there may be one. */
export function maybe(node: ApexNode, kind: string): ApexNode | undefined {
  return node.parts.find((part) => part.kind === kind);
}

/** The part of a kind. @throws Error where there is none: the grammar is another than the reader knows */
export function one(node: ApexNode, kind: string): ApexNode {
  const found = maybe(node, kind);
  if (found === undefined) throw new Error(`no ${kind} in ${node.kind}: ${node.text}`);
  return found;
}

/** The expressions among the parts. */
export function expressions(node: ApexNode): readonly ApexNode[] {
  return node.parts.filter(({ kind }) => kind.endsWith('Expression') && kind !== 'ParExpression');
}

/** Every piece of a kind, however deep. */
export function within(node: ApexNode, kind: string): readonly ApexNode[] {
  return node.parts.flatMap((part) => [...(part.kind === kind ? [part] : []), ...within(part, kind)]);
}
