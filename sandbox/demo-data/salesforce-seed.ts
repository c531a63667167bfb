import { field, flag, lookup, picklist, text } from '../salesforce/field-notation';
import { recordId } from '../salesforce/record-id';
import type { FieldDef, FieldValue } from '../salesforce/schema';
import type { Region } from './comments/remark';
import { DAY_MS } from './companies';
import type { Absence, Company, Contact, Instant, Owner, Ticket, World } from './model';
import { sponsorOf } from './owners';

type SalesforceRecord = Readonly<Record<string, FieldValue>>;

/** The body of the emulated org's `POST /__seed`. */
export interface SalesforceSeed {
  readonly users: readonly SalesforceRecord[];
  /** What the admin has switched on. */
  readonly features: { readonly accountTeams: true; readonly outOfOffice: true };
  readonly fields: Readonly<Record<string, readonly FieldDef[]>>;
  readonly records: Readonly<
    Record<'Account' | 'Contact' | 'Case' | 'AccountTeamMember' | 'OutOfOffice', readonly SalesforceRecord[]>
  >;
}

/** Where the org's own running numbers do not come. */
const FIRST_NUMBER = 20_001;
const PREFIXES = { users: '005', accounts: '001', contacts: '003', cases: '500' } as const;
const TIME_ZONES: Readonly<Record<Region, string>> = {
  EMEA: 'Europe/Berlin',
  AMER: 'America/New_York',
  APAC: 'Asia/Singapore',
};
const PRIORITIES = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const;

/** What the admin added: no org comes with ARR, a CSM or a renewal date on the account. */
const ACCOUNT_FIELDS: readonly FieldDef[] = [
  field('ARR__c', 'currency', { label: 'ARR', scale: 2 }),
  lookup('CSM__c', ['User'], { label: 'Customer Success Manager' }),
  picklist('Segment__c', ['enterprise', 'mid', 'smb'], { restricted: true }),
  picklist('Region__c', ['EMEA', 'AMER', 'APAC'], { restricted: true }),
  field('Renewal_Date__c', 'date'),
  text('Product__c', 120),
  text('Product_Module__c', 120),
  field('Usage_Change_Percent__c', 'percent', { scale: 0 }),
  field('Unpaid_Invoices__c', 'double', { scale: 0 }),
  field('Go_Live_Date__c', 'date'),
  flag('Strategic_Account__c'),
];
const CONTACT_FIELDS: readonly FieldDef[] = [flag('Do_Not_Contact__c')];
const TEAM_ROLES = { csm: 'Customer Success Manager', sponsor: 'Executive Sponsor' } as const;

const idAt = (kind: keyof typeof PREFIXES, place: number): string => recordId(PREFIXES[kind], FIRST_NUMBER + place);

/** As Salesforce writes an instant. */
const stamp = (at: Instant): string => new Date(at).toISOString().replace('Z', '+0000');

interface Ids {
  readonly users: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
  /** By contact key and company key: one record a contact and employer. */
  readonly contacts: ReadonlyMap<string, string>;
}

function userRecord(owner: Owner, { users }: Ids, managers: World['managers']): SalesforceRecord {
  const { email, firstName, lastName, active, region } = owner;
  return {
    Id: users.get(email) ?? null,
    FirstName: firstName,
    LastName: lastName,
    Email: email,
    IsActive: active,
    ManagerId: users.get(managers[email] ?? '') ?? null,
    TimeZoneSidKey: TIME_ZONES[region],
  };
}

function accountRecord(company: Company, { users, accounts }: Ids, createdAt: Instant): SalesforceRecord {
  return {
    Id: accounts.get(company.key) ?? null,
    Name: company.name,
    Type: 'Customer - Direct',
    Website: `https://www.${company.domain}`,
    Industry: company.industry,
    AnnualRevenue: company.annualRevenue,
    OwnerId: users.get(company.ownerEmail) ?? null,
    ARR__c: company.arr,
    CSM__c: users.get(company.csmEmail ?? '') ?? null,
    Segment__c: company.segment,
    Region__c: company.region,
    Renewal_Date__c: company.renewalDate,
    Product__c: company.product,
    Product_Module__c: company.productModule,
    Usage_Change_Percent__c: company.usageChangePercent,
    Unpaid_Invoices__c: company.unpaidInvoices,
    Go_Live_Date__c: company.goLiveDate,
    Strategic_Account__c: company.strategic,
    CreatedDate: stamp(createdAt),
  };
}

interface Since {
  /** Company key -> e-mail of its owner, who owns its contacts too. */
  readonly owners: ReadonlyMap<string, string>;
  readonly createdAt: Instant;
}

const pairOf = (contactKey: string, companyKey: string): string => `${contactKey} ${companyKey}`;

/** A contact has one account, so a person with two employers stands in the CRM twice, with one address. */
function contactRecords(contact: Contact, ids: Ids, { owners, createdAt }: Since): SalesforceRecord[] {
  return contact.companyKeys.map((companyKey) => ({
    Id: ids.contacts.get(pairOf(contact.key, companyKey)) ?? null,
    FirstName: contact.firstName,
    LastName: contact.lastName,
    Title: contact.title,
    Email: contact.email,
    AccountId: ids.accounts.get(companyKey) ?? null,
    OwnerId: ids.users.get(owners.get(companyKey) ?? '') ?? null,
    EmailBouncedDate: contact.emailBounced ? stamp(contact.updatedAt) : null,
    Do_Not_Contact__c: contact.doNotContact,
    CreatedDate: stamp(Math.min(createdAt, contact.updatedAt)),
    LastModifiedDate: stamp(contact.updatedAt),
  }));
}

/** The team beside the account's owner: its CSM, and for a strategic account somebody who can decide. */
function teamRecords(company: Company, { users, accounts }: Ids): SalesforceRecord[] {
  const sponsor = company.strategic ? sponsorOf(company.region).email : null;
  const members = [
    { role: TEAM_ROLES.csm, email: company.csmEmail },
    { role: TEAM_ROLES.sponsor, email: sponsor },
  ];
  return members.flatMap(({ role, email }) => {
    const UserId = users.get(email ?? '');
    return UserId === undefined
      ? []
      : [{ AccountId: accounts.get(company.key) ?? null, UserId, TeamMemberRole: role, AccountAccessLevel: 'Edit' }];
  });
}

function leaveRecord({ email, fromAt, toAt }: Absence, { users }: Ids): SalesforceRecord {
  const message = 'Back in a fortnight';
  return {
    UserId: users.get(email) ?? null,
    StartDate: stamp(fromAt),
    EndDate: stamp(toAt),
    IsEnabled: true,
    Message: message,
  };
}

function caseRecord(ticket: Ticket, ids: Ids, place: number): SalesforceRecord {
  const { companyKey, contactKey, subject, open, priority, createdAt, closedAt } = ticket;
  return {
    Id: idAt('cases', place),
    Subject: subject,
    Status: open ? 'Working' : 'Closed',
    Priority: PRIORITIES[priority],
    IsClosed: !open,
    AccountId: ids.accounts.get(companyKey) ?? null,
    ContactId: ids.contacts.get(pairOf(contactKey, companyKey)) ?? null,
    CreatedDate: stamp(createdAt),
    ClosedDate: closedAt === null ? null : stamp(closedAt),
  };
}

const numbered = (keys: readonly string[], kind: keyof typeof PREFIXES): ReadonlyMap<string, string> =>
  new Map(keys.map((key, place) => [key, idAt(kind, place)]));

/** E-mail of a CRM user -> 18-character user id in the seeded org: what an admin picks from lists in the settings. */
export function salesforceUserIds({ owners }: Pick<World, 'owners'>): ReadonlyMap<string, string> {
  return numbered(
    owners.map(({ email }) => email),
    'users',
  );
}

/** The world as one Salesforce org, usually `worldOf(world, 'salesforce')`. Tickets are cases, owners are users. */
export function salesforceSeed(world: World): SalesforceSeed {
  const pairs = world.contacts.flatMap(({ key, companyKeys }) => companyKeys.map((company) => pairOf(key, company)));
  const ids: Ids = {
    users: salesforceUserIds(world),
    accounts: numbered(
      world.companies.map(({ key }) => key),
      'accounts',
    ),
    contacts: numbered(pairs, 'contacts'),
  };
  const createdAt = world.endAt - 400 * DAY_MS;
  const owners = new Map(world.companies.map(({ key, ownerEmail }) => [key, ownerEmail]));
  return {
    users: world.owners.map((owner) => userRecord(owner, ids, world.managers)),
    features: { accountTeams: true, outOfOffice: true },
    fields: { Account: ACCOUNT_FIELDS, Contact: CONTACT_FIELDS },
    records: {
      Account: world.companies.map((company) => accountRecord(company, ids, createdAt)),
      Contact: world.contacts.flatMap((contact) => contactRecords(contact, ids, { owners, createdAt })),
      Case: world.tickets.map((ticket, place) => caseRecord(ticket, ids, place)),
      AccountTeamMember: world.companies.flatMap((company) => teamRecords(company, ids)),
      OutOfOffice: world.absences.map((absence) => leaveRecord(absence, ids)),
    },
  };
}
