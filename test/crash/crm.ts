import type { App } from '../../src/app';
import type { Crm, CrmCapabilities } from '../../src/ports';
import type { NewTenant } from '../../src/store-ports';
import type { Call, Signed } from '../unit/http/card/sign-call';

/** An emulated CRM in the words of the crash test; one file a vendor knows how it is spelled there. */
export interface ChaosCrm {
  /** Settings that lead a service process to it. */
  readonly env: Readonly<Record<string, string>>;
  /** The n-th tenant: all of them share one emulated org, under ids of their own. */
  readonly tenant: (app: App, n: number) => CrmTenant;
  /** One of everything that can go wrong on the way to it, as the emulator takes its orders. */
  readonly faults: readonly object[];
  /** What the requests match that create tasks. */
  readonly createsTasks: object;
  /** Orders a fault. */
  readonly order: (fault: object) => Promise<void>;
  /** Takes back every fault; also forgets counts and rate windows, which nobody looks at here. */
  readonly clearFaults: () => Promise<void>;
  readonly faultsPending: () => number;
  readonly cases: () => Promise<readonly SeenCase[]>;
  readonly tasks: () => Promise<readonly SeenTask[]>;
  /** Keys of the touches that we have logged there. */
  readonly activities: () => Promise<readonly string[]>;
  /** Somebody completes a task of ours there, or deletes it. A fault may meet him too: then he has not. */
  readonly endTask: (id: string, how: TaskEnd) => Promise<void>;
  /** Somebody an escalated case can be given to. */
  readonly receiverId: string;
  /** A request as the card sends it for the person who runs the program. */
  readonly sign: (call: Call, by: Signing) => Signed;
  /** Every record of ours as the CRM spells it, removed ones too, by type. */
  readonly dump: () => Promise<Readonly<Record<string, readonly object[]>>>;
  readonly close: () => Promise<void>;
}

/** A tenant before it is connected. */
export interface CrmTenant {
  readonly name: NewTenant['crm'];
  readonly orgId: string;
  readonly crm: Crm;
  /** How this CRM is read: who is who, and which attributes hold what. */
  readonly settings: object;
  readonly credentials: object;
}

/** A case as the CRM shows it; '' = nothing there. */
export interface SeenCase {
  readonly key: string;
  readonly status: string;
  readonly ownerId: string;
  readonly firstTouchClock: string;
  readonly verbatim: string;
  /** true = shows no words, on purpose. */
  readonly restricted: boolean;
}

export interface SeenTask {
  /** Id in the CRM. */
  readonly id: string;
  readonly key: string;
  readonly open: boolean;
}

export type TaskEnd = 'completed' | 'deleted';

/** What a request of a card is signed with. */
export interface Signing {
  /** Where the service is reached. */
  readonly url: string;
  readonly orgId: string;
  /** The org's own key, where the CRM has such. */
  readonly cardKey: string;
}

/** A CRM the crash test can be run against. */
export interface CrmKind {
  /** For the person who watches. */
  readonly label: string;
  /** What provisioning has to find. */
  readonly taskKey: CrmCapabilities['taskKey'];
  readonly start: () => Promise<ChaosCrm>;
}

/** Sends one of the emulator's control calls. @throws Error with its answer, when it refuses */
export async function control(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`the emulator answered ${response.status}: ${await response.text()}`);
}

/** Every record of a type, as the emulator lists it. */
export async function listRecords(url: string): Promise<readonly object[]> {
  const response = await fetch(url);
  const { results } = (await response.json()) as { readonly results: readonly object[] };
  return results;
}
