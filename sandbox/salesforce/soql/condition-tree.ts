import type { ConditionWithValueQuery, NegationCondition, WhereClause } from '@jetstreamapp/soql-parser-js';
import { refuseAt } from './refusal';

/** A condition as it is meant; the parser tells it as a chain with counted parentheses. */
export type ConditionTree =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ConditionTree[] }
  | { readonly kind: 'not'; readonly part: ConditionTree }
  | { readonly kind: 'leaf'; readonly leaf: Leaf };

export type Leaf = Exclude<ConditionWithValueQuery, NegationCondition>;

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Leaf;

function parens(char: '(' | ')', count: number | undefined): Token[] {
  return Array.from({ length: count ?? 0 }, () => char);
}

function isLeaf(condition: object): condition is Leaf {
  return 'operator' in condition;
}

function tokensOf(where: WhereClause): Token[] {
  const { left } = where;
  const own: Token[] = [];
  if (left !== null) {
    own.push(...parens('(', left.openParen));
    if (isLeaf(left)) own.push(left, ...parens(')', left.closeParen));
  }
  return 'right' in where ? [...own, where.operator, ...tokensOf(where.right)] : own;
}

/** @throws QueryRefusal MALFORMED_QUERY where AND and OR stand side by side without parentheses, as Salesforce does */
export function conditionTree(text: string, where: WhereClause): ConditionTree {
  const tokens = tokensOf(where);
  let at = 0;
  const primary = (): ConditionTree => {
    const token = tokens[at];
    at += 1;
    if (token === 'NOT') return { kind: 'not', part: primary() };
    if (token === '(') {
      const inner = level();
      at += 1;
      return inner;
    }
    if (typeof token === 'object') return { kind: 'leaf', leaf: token };
    throw refuseAt(text, token ?? '', ['MALFORMED_QUERY', `unexpected token: '${token ?? '<EOF>'}'`]);
  };
  const level = (): ConditionTree => {
    const first = primary();
    const operator = tokens[at];
    if (operator !== 'AND' && operator !== 'OR') return first;
    const parts = [first];
    while (tokens[at] === operator) {
      at += 1;
      parts.push(primary());
    }
    const next = tokens[at];
    if (next === 'AND' || next === 'OR') throw refuseAt(text, next, ['MALFORMED_QUERY', `unexpected token: '${next}'`]);
    return { kind: operator === 'AND' ? 'all' : 'any', parts };
  };
  return level();
}
