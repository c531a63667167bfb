/** A formula of Salesforce, as far as the package uses them: calls, fields, texts, numbers, comparisons and `&`. */
export type Formula =
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operator'; readonly name: string; readonly left: Formula; readonly right: Formula };

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|(\$?[A-Za-z][\w.]*)|(<>|<=|>=|[=<>&(),]))/y;
const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='];

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (formula.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[0];
    if (token === undefined) throw new Error(`a formula cannot be read from "${formula.slice(from, from + 20)}" on`);
    tokens.push(token.trim());
  }
  return tokens;
}

/** @throws Error where it is no formula, or one with more in it than the package uses */
export function parseFormula(formula: string): Formula {
  const tokens = tokensOf(formula);
  const parsed = comparison(tokens);
  if (tokens.length > 0) throw new Error(`"${tokens.join(' ')}" is left over`);
  return parsed;
}

function comparison(tokens: string[]): Formula {
  const left = joined(tokens);
  if (!COMPARISONS.includes(tokens[0] ?? '')) return left;
  const name = tokens.shift() ?? '';
  return { kind: 'operator', name, left, right: joined(tokens) };
}

function joined(tokens: string[]): Formula {
  let left = operand(tokens);
  while (tokens[0] === '&') {
    tokens.shift();
    left = { kind: 'operator', name: '&', left, right: operand(tokens) };
  }
  return left;
}

function operand(tokens: string[]): Formula {
  const token = tokens.shift() ?? '';
  if (token.startsWith('"')) return { kind: 'text', value: token.slice(1, -1) };
  if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
  if (!/^\$?[A-Za-z]/.test(token)) throw new Error(`"${token}" stands where a value has to`);
  if (tokens[0] !== '(') return { kind: 'field', name: token };
  return { kind: 'call', name: token, args: argumentsOf(tokens) };
}

function argumentsOf(tokens: string[]): readonly Formula[] {
  tokens.shift();
  const args: Formula[] = [];
  while (tokens[0] !== ')') {
    args.push(comparison(tokens));
    if (tokens[0] === ',') tokens.shift();
    else if (tokens[0] !== ')') throw new Error(`"${tokens[0] ?? 'the end'}" stands where a call goes on or ends`);
  }
  tokens.shift();
  return args;
}
