import type { TenantSettings } from '../../domain/settings';
import { chainInWords, conditionInWords } from '../../rules/in-words';
import type { Rule, RuleSet } from '../../rules/schema';
import { roleOr, type NameOf } from './people';
import { section, type Section } from './section';

const TEXT = [
  'The rules are read from the top: the first one that fits decides, and no rule sees what another would have done. A fact the CRM does not have is neither true nor false, so a condition on it does not hold.',
  'In a chain the first person counts who is there, may work cases and has room; after the last one comes the program owner. A case never belongs to a queue or a group.',
];

/** Who gets which case: every rule in order, every condition in words. */
export function rulesSection(ruleSet: RuleSet, settings: TenantSettings, nameOf: NameOf): Section {
  const said = roleOr(settings, nameOf);
  const enabled = ruleSet.rules.filter((rule) => rule.enabled);
  const rows = enabled.map((rule, at) => [
    `${at + 1}`,
    rule.name,
    conditionInWords(rule.when),
    ownerOf(rule, said),
    furtherOf(rule, said),
  ]);
  const off = ruleSet.rules.filter((rule) => !rule.enabled).map(({ name }) => name);
  return section('Who gets the case', {
    text: off.length === 0 ? TEXT : [...TEXT, `Switched off: ${off.join(', ')}.`],
    table: { head: ['', 'Rule', 'When', 'Owner', 'Also'], rows },
  });
}

function ownerOf({ then }: Rule, said: NameOf): string {
  return then.process === undefined ? chainInWords(then.owner, said) : `the person of the process "${then.process}"`;
}

function furtherOf({ then }: Rule, said: NameOf): string {
  const parts = [
    then.raise === undefined ? null : `told at once: ${chainInWords(then.raise, said)}`,
    then.policyId === undefined ? null : `policy ${then.policyId}`,
    then.playId === undefined ? null : `play ${then.playId}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
