import type { ConditionTree } from './condition-tree';
import { QueryRefusal } from './refusal';

/** SOQL reference, "Comparison Operators": limits of semi-joins and anti-joins. */
const MAX_JOINS = 2;

function joinsIn(tree: ConditionTree): readonly { readonly sObject?: string }[] {
  if (tree.kind === 'leaf') return 'valueQuery' in tree.leaf ? [tree.leaf.valueQuery] : [];
  return tree.kind === 'not' ? joinsIn(tree.part) : tree.parts.flatMap(joinsIn);
}

/** Why the joins cannot stand where they are, or null: they stand alone, or beside other conditions of one AND. */
function misplaced(tree: ConditionTree): string | null {
  if (tree.kind === 'leaf') return null;
  const parts = tree.kind === 'not' ? [tree.part] : tree.parts;
  const own = parts.some((part) => part.kind === 'leaf' && joinsIn(part).length > 0);
  if (own && tree.kind === 'any') return "Semi join sub-selects are not allowed with the 'OR' operator";
  const nested = tree.kind === 'not' || parts.some((part) => part.kind !== 'leaf' && joinsIn(part).length > 0);
  if (!nested || joinsIn(tree).length === 0) return null;
  return 'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.';
}

/**
 * @param outer object of the select that the condition belongs to
 * @param isInner true = that select is an inner one itself
 * @throws QueryRefusal for inner selects where Salesforce does not take them
 */
export function checkJoins(tree: ConditionTree, outer: string, isInner: boolean): void {
  const joins = joinsIn(tree);
  const refused = (why: string): QueryRefusal => new QueryRefusal('MALFORMED_QUERY', why);
  if (isInner && joins.length > 0) throw refused('Nesting of semi join sub-selects is not supported');
  if (joins.length > MAX_JOINS) throw refused('Maximum 2 semi join sub-selects are allowed');
  const wrong = misplaced(tree);
  if (wrong !== null) throw refused(wrong);
  if (joins.some(({ sObject }) => sObject?.toLowerCase() === outer.toLowerCase())) {
    throw refused('The inner and outer selects should not be on the same object type');
  }
}
