import type { CrmUser } from '../../domain/types';
import { readAs } from '../answer';
import { asError } from './answer';
import type { Transport } from './transport';
import type { WireOwner } from './wire';
import { ownersSchema } from './wire';

/**
 * Everybody who can own a record, people who have left included: a case may still be theirs. HubSpot's owners API knows
 * no manager, time zone, seat, role or leave; queues are no named person and are left out.
 *
 * @throws CrmUnavailable, CrmAuthLost
 */
export async function readDirectory(transport: Transport): Promise<readonly CrmUser[]> {
  const active = await readOwners(transport, { archived: false });
  return [...active, ...(await readOwners(transport, { archived: true }))];
}

async function readOwners(
  transport: Transport,
  { archived }: { readonly archived: boolean },
): Promise<readonly CrmUser[]> {
  const users: CrmUser[] = [];
  let page = '';
  for (;;) {
    const path = `/crm/owners/${transport.version}?limit=100&archived=${archived}${page}`;
    const answer = readAs(ownersSchema, await transport.send({ method: 'GET', path }), transport.now());
    if (answer.kind !== 'ok') throw asError(answer, 'to read owners');
    for (const owner of answer.body.results) {
      if (owner.type === 'QUEUE') continue;
      const email = owner.email ?? '';
      const name = [owner.firstName ?? '', owner.lastName ?? ''].join(' ').trim();
      users.push({
        id: owner.id,
        email,
        // A deactivated owner may have lost the name; the address is better than nothing.
        name: name === '' ? email : name,
        active: !archived,
        licensed: null,
        managerId: null,
        timeZone: null,
        away: [],
        ...loginOf(owner),
      });
    }
    const after = answer.body.paging?.next?.after;
    if (after === undefined || after === '') return users;
    page = `&after=${encodeURIComponent(after)}`;
  }
}

/** What HubSpot signs requests with is the user's id; records carry the owner's. Who has left keeps it elsewhere. */
function loginOf({ userId, userIdIncludingInactive }: WireOwner): Pick<CrmUser, 'loginId'> {
  const loginId = userId ?? userIdIncludingInactive ?? null;
  return loginId === null ? {} : { loginId };
}
