import { refreshAround } from '../live-page';
import { pageData } from '../page-data';
import { postJson } from '../post-json';

interface PageOfRecord {
  /** The viewer's user id. */
  readonly as: string;
  readonly recordId: string;
  readonly objectApiName: string;
}

/** The record of the page. */
export const page = pageData<PageOfRecord>();

/** Calls a method of an Apex class; rejects as Lightning does, with the message in `body`. */
export async function runApex(method: string, parameters: object): Promise<unknown> {
  const { status, json } = await postJson(`/preview/salesforce/apex/${method}`, { as: page.as, parameters });
  if (method === 'tell') refreshAround();
  if (status === 200) return (json as { readonly value: unknown }).value;
  throw Object.assign(new Error('the class has thrown'), json);
}

/** Reads records as Lightning Data Service does; rejects with what it says. */
export async function readData(kind: 'related' | 'record', query: object): Promise<unknown> {
  const { status, json } = await postJson(`/preview/salesforce/${kind}`, query);
  if (status === 200) return json;
  throw Object.assign(new Error('the data service has refused'), { body: json });
}
