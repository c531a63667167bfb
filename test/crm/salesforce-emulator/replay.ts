import type { TestOrg } from './client';
import { reply } from './client';
import type { Leniency, Object } from './compare-answer';
import { differences, masked } from './compare-answer';
import type { Interaction } from './recordings';

/** The headers a client acts on; of the rest the emulator sends what it needs. */
const HEADERS = ['content-type', 'sforce-limit-info', 'location', 'www-authenticate'];

/** Ids of the recording and what the emulator calls the same records; it learns while it replays. */
export type KnownIds = Map<string, string>;

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^(?=.*\d)[a-zA-Z0-9]{18}$/.test(value);
}

/** Pairs ids that stand at the same place of both answers. */
function learn(ids: KnownIds, recorded: unknown, actual: unknown): void {
  if (isId(recorded) && isId(actual)) ids.set(recorded, actual);
  else if (typeof recorded === 'object' && recorded !== null && typeof actual === 'object' && actual !== null) {
    for (const [key, value] of Object.entries(recorded)) learn(ids, value, (actual as Object)[key]);
  }
}

function translated(ids: KnownIds, text: string): string {
  return [...ids].reduce((result, [recorded, own]) => result.replaceAll(recorded, own), text);
}

function headerDifferences(recorded: Interaction['headers'], actual: Headers): string[] {
  if (recorded === undefined) return [];
  return HEADERS.flatMap((name) => {
    const [theirs, ours] = [recorded[name], actual.get(name)];
    const same =
      name === 'sforce-limit-info'
        ? (theirs === undefined) === (ours === null)
        : masked(theirs ?? null) === masked(ours);
    return same ? [] : [`header ${name} is ${String(ours)}, not ${String(theirs)}`];
  });
}

/** Sends a recorded request to the emulator and says where its answer differs from the recorded one. */
export async function replay(
  org: TestOrg,
  interaction: Interaction,
  { ids = new Map<string, string>(), leniency = {} }: { readonly ids?: KnownIds; readonly leniency?: Leniency } = {},
): Promise<readonly string[]> {
  const { method, path, requestHeaders, requestBody } = interaction;
  const headers = { Authorization: `Bearer ${org.token}`, 'Content-Type': 'application/json', ...requestHeaders };
  const body = requestBody === undefined ? {} : { body: translated(ids, JSON.stringify(requestBody)) };
  const answer = await reply(await fetch(org.url + translated(ids, path), { method, headers, ...body }));
  const isEmpty = interaction.body === undefined;
  learn(ids, interaction.body, answer.body);
  return [
    ...(answer.status === interaction.status ? [] : [`status is ${answer.status}, not ${interaction.status}`]),
    ...headerDifferences(interaction.headers, answer.headers),
    ...differences(isEmpty ? {} : interaction.body, answer.body, { path: 'body', leniency }),
  ];
}
