import { foldText } from '../domain/readings';
import { condsOf } from './evaluate';
import { ATTRIBUTE, FIELDS, fieldOf, typesOf, type AttributeTypes, type Field } from './fields';
import { OPERATORS } from './operators';
import { refusal, warning, type Finding, type LintContext } from './problem';
import type { Cond, Node } from './schema';

/** Below this share of filled-in records a rule decides mostly by what nobody has filled in. */
const LOW_FILL = 0.5;

/** Checks every condition of a rule against the fields there are and what they hold. */
export function lintConditions(when: Node, context: LintContext): readonly Finding[] {
  const types = context.settings === undefined ? undefined : typesOf(context.settings.mapping);
  const conds = condsOf(when);
  return [...conds.flatMap((cond) => lintCond(cond, types)), ...lintReading(conds, context, types)];
}

function lintCond(cond: Cond, types: AttributeTypes | undefined): readonly Finding[] {
  const field = fieldOf(cond.field, types);
  if (field === null) return [refusal('unknown_field', unknownField(cond.field, types))];
  if (!OPERATORS[field.type].includes(cond.op)) {
    const known = `"${cond.field}" (${field.type}) takes one of ${OPERATORS[field.type].join(', ')}`;
    const declared = isDeclared(cond.field, field, types);
    return [declared ? refusal('retyped_field', `${known}${elsewise(field)}`) : refusal('operator_mismatch', known)];
  }
  return lintValue(cond, field, isDeclared(cond.field, field, types));
}

function unknownField(name: string, types: AttributeTypes | undefined): string {
  if (types === undefined || !name.startsWith(ATTRIBUTE)) return `there is no field "${name}"`;
  const names = Object.keys(types).map((known) => ATTRIBUTE + known);
  const list = names.length === 0 ? 'none is mapped yet' : `mapped are ${names.join(', ')}`;
  return `there is no field "${name}": map it in the settings or use another one; ${list}`;
}

/** What the admin declares may change after a rule was written: that is another mistake than a slip in the rule. */
function isDeclared(name: string, { attribute }: Field, types: AttributeTypes | undefined): boolean {
  if (types === undefined || attribute === null) return false;
  return name.startsWith(ATTRIBUTE) || FIELDS[name]?.type === 'text';
}

function elsewise({ attribute }: Field): string {
  return `; change the condition, or what the settings say "${attribute ?? ''}" holds`;
}

const MISSING = 'is missing, which is_unknown asks for';

function lintValue(cond: Cond, field: Field, declared: boolean): readonly Finding[] {
  if (!('value' in cond)) return [];
  const values: readonly (string | number | boolean)[] = typeof cond.value === 'object' ? cond.value : [cond.value];
  const blank = values.find((value) => typeof value === 'string' && foldText(value) === '');
  if (blank !== undefined)
    return [refusal('value_mismatch', `"${cond.field}" is never blank: an empty field ${MISSING}`)];
  const strange = values.filter((value) => !fits(value, field));
  const never = strange.map((value) => {
    const message = `"${cond.field}" (${field.type}) is never ${JSON.stringify(value)}`;
    return declared ? refusal('retyped_field', `${message}${elsewise(field)}`) : refusal('value_mismatch', message);
  });
  if (cond.op !== 'between' || cond.value[0] <= cond.value[1]) return never;
  return [...never, refusal('value_mismatch', `"${cond.field}" between ${cond.value.join(' and ')} is empty`)];
}

function fits(value: string | number | boolean, { type, values }: Field): boolean {
  switch (type) {
    case 'attribute':
      return true;
    case 'number':
    case 'money':
    case 'date':
      return typeof value === 'number';
    case 'bool':
      return typeof value === 'boolean';
    case 'text':
    case 'enum':
    case 'set':
    case 'user':
      return typeof value === 'string' && (values === null || values.includes(value));
  }
}

/** Fields that exist and say little: unmapped, or empty in most records. */
function lintReading(
  conds: readonly Cond[],
  { fill }: LintContext,
  types: AttributeTypes | undefined,
): readonly Finding[] {
  const asked = new Set(conds.filter(({ op }) => op !== 'is_known' && op !== 'is_unknown').map(({ field }) => field));
  return [...asked].flatMap((name) => {
    const attribute = fieldOf(name, types)?.attribute ?? null;
    if (types !== undefined && attribute !== null && !Object.hasOwn(types, attribute))
      return [warning('unmapped_field', `"${name}" is always missing: map "${attribute}" in the settings`)];
    const share = fill?.get(name) ?? 1;
    if (share >= LOW_FILL) return [];
    const per = Math.round(share * 100);
    return [warning('low_fill', `"${name}" is filled in for ${per} % of the responses only: the others do not match`)];
  });
}
