import { diversionPresetOf, ORIENTATION } from '../../domain/sector-presets';
import type { HandoverChannel, TenantSettings } from '../../domain/settings';
import type { Handover } from '../../domain/types';
import type { NameOf } from './people';
import { section, type Section } from './section';
import { budgetInWords } from './tiers';

const PROCESSES: Readonly<Record<Handover, { readonly name: string; readonly when: string }>> = {
  safety: { name: 'Safety', when: 'The words speak of harm to people.' },
  legal: { name: 'Legal', when: 'The words speak of lawyers, courts or a breach of contract.' },
  regulated: { name: 'Regulated complaint', when: 'The words are, or imply, a complaint that a regulator watches.' },
  non_conformance: { name: 'Non-conformance', when: 'A person chooses it, never a rule.' },
};

/** What goes to another process, before and above every rule. */
export function handoverSection(settings: TenantSettings, nameOf: NameOf): Section {
  const { strictness, ackBudgets } = diversionPresetOf(settings);
  const { processOwners, programOwner } = settings.people;
  const rows = (Object.keys(PROCESSES) as Handover[]).map((process) => [
    PROCESSES[process].name,
    PROCESSES[process].when,
    nameOf(processOwners[process] ?? programOwner),
    budgetInWords(ackBudgets[process]),
    announced(settings.diversion.channels[process]),
  ]);
  return section('Handed over', {
    text: [
      'Before any rule is asked, and whatever the score: what is said is then shown in no CRM field, task or note, only to whoever may open the case.',
      `Sector: ${settings.diversion.sector.replaceAll('_', ' ')}; flags are raised ${strictness === 'strict' ? 'also where a complaint is only implied' : 'on plain words'}. ${ORIENTATION}`,
      'A person may hand over any case, or take one back as a false alarm, with a note; its clocks go on.',
    ],
    table: { head: ['Process', 'When', 'Person', 'Acknowledged within', 'Also announced'], rows },
  });
}

function announced(channel: HandoverChannel | undefined): string {
  if (channel === undefined) return 'by task alone';
  if (channel.channel === 'ticket') return `as a ticket${channel.pipeline === null ? '' : ` in ${channel.pipeline}`}`;
  return `to ${new URL(channel.url).host}`;
}

/** Who is not followed up, and what is looked at before anybody reaches out. */
export function limitsSection({ suppress, checks, mapping }: TenantSettings): Section {
  const { internalDomains, testAccounts, surveyIds, closedAccounts } = suppress;
  const suppressed = [
    internalDomains.length === 0 ? null : `Writers of ${internalDomains.join(', ')}: our own people.`,
    testAccounts.length === 0 ? null : `${testAccounts.length} test accounts.`,
    surveyIds.length === 0 ? null : `Surveys ${surveyIds.join(', ')}.`,
    closedAccounts === null
      ? null
      : `Accounts whose ${closedAccounts.attribute} is ${closedAccounts.values.join(', ')}.`,
  ].filter((line) => line !== null);
  const fresh =
    checks.recordFreshDays === null ? '' : ` and that the contact record is at most ${checks.recordFreshDays} days old`;
  return section('Before anybody reaches out', {
    text: [
      `Every case is checked: that the contact still belongs to the account, that e-mails arrive, that the account is open, that score and words agree${fresh}. What fails is confirmed by a person first.`,
      mapping.doNotContact === null
        ? 'No field says who must not be contacted.'
        : `Where ${mapping.doNotContact} is set, outreach is blocked until the owner's manager decides.`,
      suppressed.length === 0 ? 'Nobody is left out.' : 'Not followed up, and counted as suppressed with the reason:',
    ],
    list: suppressed,
  });
}
