/** An emulated CRM with the customers of the flow tests in it; one file a vendor knows how it is spelled there. */
export interface FlowCrm {
  readonly url: string;
  /** Settings of the service that lead it here. */
  readonly env: Readonly<Record<string, string>>;
  readonly people: People;
  /** Mapping and people, as an admin would set them. */
  readonly settings: { readonly people: object; readonly mapping: object };
  readonly cases: () => Promise<readonly ShownCase[]>;
  readonly tasks: () => Promise<readonly ShownTask[]>;
  /** What we have logged of touches, by key. */
  readonly activities: () => Promise<readonly ShownActivity[]>;
  /** What a customer wrote, as a task has to hold it. */
  readonly written: (words: string) => string;
  /** HTTP requests so far, by method and route. */
  readonly requests: () => Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

/** User ids. */
export interface People {
  /** Looks after both accounts. */
  readonly csm: string;
  /** Manager of the CSM and of the liaison. */
  readonly manager: string;
  readonly liaison: string;
  readonly program: string;
  /** Owns both accounts in the CRM. */
  readonly sales: string;
}

/** '' = nothing there. */
export interface ShownCase {
  readonly key: string;
  readonly status: string;
  readonly score: number;
  readonly verbatim: string;
  readonly ownerId: string;
  readonly firstTouchClock: string;
}

export interface ShownTask {
  readonly key: string;
  readonly open: boolean;
  readonly ownerId: string;
  readonly body: string;
}

/** An activity that stands for a touch. */
export interface ShownActivity {
  readonly key: string;
  readonly channel: 'call' | 'email' | 'meeting' | 'message';
  readonly ownerId: string;
  readonly subject: string;
}

/** Sends one of an emulator's control calls. @throws Error with its answer, when it refuses */
export async function control(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}

/** Every live record of a type, as the emulator lists it. */
export async function listed<T>(url: string, type: string): Promise<readonly T[]> {
  const { results } = (await (await fetch(`${url}/__records/${type}`)).json()) as { readonly results: readonly T[] };
  return results;
}
