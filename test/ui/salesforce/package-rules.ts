import type { Looked } from './evaluate-formula';
import { evaluate } from './evaluate-formula';
import { metadata, metadataIn, text } from './metadata-files';
import type { Formula } from './parse-formula';
import { parseFormula } from './parse-formula';

const CASE = 'objects/Detractor_Case__c';

export interface Rule {
  readonly name: string;
  readonly source: string;
  readonly formula: Formula;
  readonly shownAt: string;
  readonly message: string;
}

/** Types of the fields of a case, by API name. */
export const fieldTypes: ReadonlyMap<string, string> = new Map(
  metadataIn(`${CASE}/fields`).map((field) => [text(field, 'fullName') ?? '', text(field, 'type') ?? '']),
);

/** All validation rules that are on. */
export const rules: readonly Rule[] = metadataIn(`${CASE}/validationRules`)
  .filter((rule) => text(rule, 'active') === 'true')
  .map((rule) => {
    const source = text(rule, 'errorConditionFormula') ?? '';
    return {
      ...{ name: text(rule, 'fullName') ?? '', source, formula: parseFormula(source) },
      ...{ shownAt: text(rule, 'errorDisplayField') ?? '', message: text(rule, 'errorMessage') ?? '' },
    };
  });

/** The rules that refuse what is looked at. */
export const refusing = (looked: Looked): readonly Rule[] =>
  rules.filter(({ formula }) => evaluate(formula, looked) === true);

/** The formula that puts cases in order. */
export const queueOrder: Formula = parseFormula(
  text(metadata(`${CASE}/fields/Queue_Order__c.field-meta.xml`), 'formula') ?? '',
);
