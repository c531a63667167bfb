import type { AttributeType } from '../domain/settings';
import type { Criterion } from './tier-list';
import { problem, type TierLintContext, type TierProblem } from './tier-problem';

const NUMERIC: readonly AttributeType[] = ['number', 'money'];
const ORDERING: readonly string[] = ['lt', 'lte', 'gt', 'gte'];

/** Whether what a criterion reads is mapped, and can be compared as it asks. */
export function lintAttribute(criterion: Criterion, { mapping }: TierLintContext): readonly TierProblem[] {
  const { id: criterionId, kind } = criterion;
  const name = attributeOf(criterion);
  if (name === null) return [];
  const named = kind === 'attribute' || kind === 'executive';
  const known = (name === 'arr' && mapping.arr !== null) || Object.hasOwn(mapping.attributes, name);
  if (!known && named) return [problem('unknown_attribute', 'error', { criterionId, message: unknown(name, mapping) })];
  if (!known) {
    const message = `no field is mapped as "${name}": the criterion reads "missing" and earns nothing until one is`;
    return [problem('unknown_attribute', 'warning', { criterionId, message })];
  }
  return kind === 'attribute' ? lintOperator(criterion, mapping.types[name]) : [];
}

function unknown(name: string, { arr, attributes }: TierLintContext['mapping']): string {
  const names = [...(arr === null ? [] : ['arr']), ...Object.keys(attributes)];
  const list = names.length === 0 ? 'none is mapped' : `mapped are ${names.join(', ')}`;
  return `there is no attribute "${name}": ${list}`;
}

/** The attribute a criterion reads, by the admin's name for it. */
function attributeOf(criterion: Criterion): string | null {
  switch (criterion.kind) {
    case 'arr':
      return 'arr';
    case 'renewal':
      return 'renewal_date';
    case 'usage_drop':
      return 'usage_change_percent';
    case 'executive':
      return criterion.strategic?.attribute ?? null;
    case 'attribute':
      return criterion.attribute;
    default:
      return null;
  }
}

function lintOperator(
  { id, attribute, is }: Extract<Criterion, { readonly kind: 'attribute' }>,
  type: AttributeType | undefined,
): readonly TierProblem[] {
  if (type === undefined || NUMERIC.includes(type) || !ORDERING.includes(is.op)) return [];
  const message = `"${attribute}" is mapped as ${type}: "${is.op}" compares numbers only`;
  return [problem('operator_mismatch', 'error', { criterionId: id, message })];
}
