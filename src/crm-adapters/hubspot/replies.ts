import type { ActivityQuery, CrmReply } from '../../ports';
import type { Halt } from './answer';
import { asError } from './answer';
import { hangingOn } from './hanging-on';
import { readMapped } from './read-mapped';
import type { Pages } from './record-url';
import { activityPage } from './record-url';
import { isMissingScopes } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';
import { instantOf } from './wire';

/** What the port hands out. */
const MOST = 20;
const PROPERTIES = ['hs_timestamp', 'hs_email_subject', 'hs_email_direction'];
/** HubSpot fills them from the headers of an e-mail. */
const FROM = ['hs_email_from_firstname', 'hs_email_from_lastname', 'hs_email_from_email'];

/**
 * E-mails that came in on a contact or company, newest first: three requests. One that somebody has forwarded into
 * HubSpot is none: who wrote it is not known.
 *
 * @returns [] also where the app may not read e-mails
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function replies(
  { transport, pages }: { readonly transport: Transport; readonly pages: Pages },
  query: ActivityQuery,
): Promise<readonly CrmReply[]> {
  const hanging = await hangingOn(transport, 'emails', query);
  if ('kind' in hanging) return noneOrThrow(hanging);
  const asked = { objectType: 'emails', ids: [...hanging.keys()], properties: PROPERTIES, optional: FROM };
  const answer = await readMapped(transport, asked);
  if (answer.kind !== 'ok') return noneOrThrow(answer);
  return answer.body
    .flatMap((record) =>
      replyOf(record, {
        sinceAt: query.sinceAt,
        url: activityPage(pages, record.id, { contactId: hanging.get(record.id) ?? null, accountId: query.accountId }),
      }),
    )
    .sort((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
    .slice(0, MOST);
}

function replyOf(
  { id, properties }: WireRecord,
  { sinceAt, url }: Pick<ActivityQuery, 'sinceAt'> & Pick<CrmReply, 'url'>,
): readonly CrmReply[] {
  const at = instantOf(properties['hs_timestamp']);
  if (at === null || at < sinceAt || properties['hs_email_direction'] !== 'INCOMING_EMAIL') return [];
  const [first, last, address] = FROM.map((name) => (properties[name] ?? '').trim());
  const name = [first, last].filter((part) => part !== '').join(' ');
  const from = name === '' ? (address ?? '') : name;
  return [
    { type: 'email', id, at, subject: properties['hs_email_subject'] ?? '', from: from === '' ? null : from, url },
  ];
}

/** An app that may not read e-mails does without them. */
function noneOrThrow(halt: Halt): readonly CrmReply[] {
  if (halt.kind === 'refused' && isMissingScopes(halt.refusal)) return [];
  throw asError(halt, 'to read e-mails');
}
