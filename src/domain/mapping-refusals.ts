/** Mappings that look right and mean something else. */
type MappedKind = 'arr' | 'doNotContact';

interface Refusal {
  readonly fields: RegExp;
  readonly why: string;
}

const TURNOVER =
  'it holds what the customer itself earns (its own turnover), not what it pays you: a large customer on a small plan would look like your largest account. Map a field of your own that holds the annual recurring revenue, in the corporate currency';
const MARKETING =
  'it records a marketing opt-out: who wants no newsletter may still expect an answer to his complaint. Map a field that forbids any contact';

/**
 * Standard fields of both CRMs, by their API names. AnnualRevenue: Salesforce Account; annualrevenue: HubSpot company;
 * total_revenue: HubSpot's sum of closed deals, one-off payments included; HasOptedOutOfEmail, HasOptedOutOfFax,
 * DoNotCall: Salesforce Contact; hs_email_optout and hs_email_optout_<subscription>: HubSpot contact.
 */
const REFUSALS: Readonly<Record<MappedKind, readonly Refusal[]>> = {
  arr: [
    { fields: /^(?:account\.)?annual_?revenue$/i, why: TURNOVER },
    {
      fields: /^(?:hs_)?total_?revenue$/i,
      why: 'it adds up every closed deal, one-off payments and ended contracts included, and does not recur. Map a field that holds the annual recurring revenue, in the corporate currency',
    },
  ],
  doNotContact: [
    { fields: /^hs_email_optout(?:_.*)?$/i, why: MARKETING },
    { fields: /^(?:contact\.)?HasOptedOutOf(?:Email|Fax)$/i, why: MARKETING },
    { fields: /^hs_(?:email_)?(?:is_)?(?:unsubscribed|opted_out).*$/i, why: MARKETING },
    {
      fields: /^(?:contact\.)?DoNotCall$/i,
      why: 'it is a preference about the telephone: an e-mail may be welcome. Map a field that forbids any contact',
    },
  ],
};

/**
 * Why a CRM field may not stand for this, in words for the admin who chose it.
 * @param field API name of the field, as the CRM has it
 * @returns null where nothing is known against it
 */
export function refusedMapping(kind: MappedKind, field: string): string | null {
  const name = field.trim();
  const refusal = REFUSALS[kind].find(({ fields }) => fields.test(name));
  return refusal === undefined ? null : `"${name}" cannot be ${NAMES[kind]}: ${refusal.why}.`;
}

const NAMES: Readonly<Record<MappedKind, string>> = { arr: 'the ARR', doNotContact: 'the do-not-contact field' };
