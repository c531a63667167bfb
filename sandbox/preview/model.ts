/** What the pages around the cards show, alike for both CRMs. Everything is read anew for every page. */

export type RecordType = 'account' | 'contact';

/** Somebody the card can be seen as. */
export interface Viewer {
  /** The id of his login: what the CRM puts into the signed part. */
  readonly id: string;
  /** His id on records: HubSpot has two for one person. */
  readonly ownerId: string;
  readonly name: string;
  readonly email: string;
}

/** A case as the CRM holds it. */
export interface CaseRow {
  readonly id: string;
  /** As the service knows it. */
  readonly key: string;
  readonly title: string;
  readonly status: string;
  readonly tier: string;
  readonly restricted: boolean;
  /** A deadline was missed. */
  readonly late: boolean;
  /** ISO 8601; null = none runs. */
  readonly dueAt: string | null;
  readonly ownerId: string;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly accountName: string;
}

export interface TaskRow {
  readonly id: string;
  readonly subject: string;
  /** Plain text, lines kept. */
  readonly text: string;
  /** ISO 8601, or a date; null = whenever. */
  readonly dueAt: string | null;
  readonly done: boolean;
  readonly ownerId: string;
  readonly accountId: string | null;
  readonly contactId: string | null;
  /** One of ours: it belongs to a case. */
  readonly ours: boolean;
}

export interface RecordShown {
  readonly type: RecordType;
  readonly id: string;
  readonly name: string;
  /** Label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Contacts of an account, the account of a contact. */
  readonly related: readonly { readonly type: RecordType; readonly id: string; readonly name: string }[];
  /** Newest first. */
  readonly tickets: readonly { readonly subject: string; readonly open: boolean }[];
}

/** Reads an emulated CRM by its control calls, which meet no limit and are not counted. */
export interface CrmReader {
  readonly viewers: () => Promise<readonly Viewer[]>;
  readonly cases: () => Promise<readonly CaseRow[]>;
  readonly tasks: () => Promise<readonly TaskRow[]>;
  /** null = no such record. */
  readonly record: (type: RecordType, id: string) => Promise<RecordShown | null>;
  /** An account without any case; null = every one has one. */
  readonly quietAccount: () => Promise<{ readonly id: string; readonly name: string } | null>;
}
