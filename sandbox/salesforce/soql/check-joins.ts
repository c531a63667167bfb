import type { ConditionTree } from './condition-tree';
import { QueryRefusal } from './refusal';

/** SOQL reference, "Comparison Operators": limits of semi-joins and anti-joins. */
const MAX_JOINS = 2;

function joinsIn(tree: ConditionTree): readonly { readonly sObject?: string }[] {
  if (tree.kind === 'leaf') return 'valueQuery' in tree.leaf ? [tree.leaf.valueQuery] : [];
  return tree.kind === 'not' ? joinsIn(tree.part) : tree.parts.flatMap(joinsIn);
}

function underOr(tree: ConditionTree): boolean {
  if (tree.kind === 'leaf') return false;
  if (tree.kind === 'not') return underOr(tree.part);
  return tree.kind === 'any' ? joinsIn(tree).length > 0 : tree.parts.some(underOr);
}

/** @throws QueryRefusal for inner selects where Salesforce does not take them */
export function checkJoins(tree: ConditionTree, outer: string): void {
  const joins = joinsIn(tree);
  const refused = (why: string): QueryRefusal => new QueryRefusal('MALFORMED_QUERY', why);
  if (joins.length > MAX_JOINS) throw refused(`Maximum 2 semi join sub-selects are allowed`);
  if (underOr(tree))
    throw refused(
      'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.',
    );
  if (joins.some(({ sObject }) => sObject?.toLowerCase() === outer.toLowerCase())) {
    throw refused('The inner and outer selects should not be on the same object type');
  }
}
