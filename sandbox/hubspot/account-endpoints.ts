import type { Answer, Refusal } from './answer';
import { invalid, notFound } from './answer';
import type { Call, Route } from './call';
import { param } from './call';
import type { Owner } from './portal';

/** A deactivated owner has lost its `userId`; only `userIdIncludingInactive` still tells who it was. */
function renderOwner(owner: Owner): Readonly<Record<string, unknown>> {
  const { userId, teams, ...rest } = owner;
  return {
    ...rest,
    userId: owner.archived ? null : userId,
    userIdIncludingInactive: userId,
    createdAt: new Date(owner.createdAt).toISOString(),
    updatedAt: new Date(owner.updatedAt).toISOString(),
    ...(teams.length === 0 ? {} : { teams }),
  };
}

function listOwners(call: Call): Answer | Refusal {
  const limit = Number(call.query.get('limit') ?? '100');
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) return invalid('limit must be between 1 and 500');
  const email = call.query.get('email')?.toLowerCase();
  const archived = call.query.get('archived') === 'true';
  const after = Number(call.query.get('after') ?? '0');
  const rest = [...call.portal.owners.values()]
    .filter((owner) => owner.archived === archived && Number(owner.id) > after)
    .filter((owner) => email === undefined || owner.email.toLowerCase() === email)
    .sort((a, b) => Number(a.id) - Number(b.id));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const paging = rest.length > limit && last !== undefined ? { paging: { next: { after: last.id } } } : {};
  return { status: 200, body: { results: page.map(renderOwner), ...paging } };
}

function readOwner(call: Call): Answer | Refusal {
  const id = param(call, 'id');
  const archived = call.query.get('archived') === 'true';
  const byUser = call.query.get('idProperty') === 'userId';
  const owner = [...call.portal.owners.values()].find((candidate) =>
    byUser ? String(candidate.userId) === id : candidate.id === id,
  );
  if (owner?.archived !== archived) return notFound(`No owner with id ${id}`, { context: { id: [id] } });
  return { status: 200, body: renderOwner(owner) };
}

/** The zone's offset now, in the two spellings HubSpot gives. */
function utcOffset(
  timeZone: string,
  now: number,
): { readonly utcOffset: string; readonly utcOffsetMilliseconds: number } {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return {
    utcOffset: `${sign ?? '+'}${hours ?? '00'}:${minutes ?? '00'}`,
    utcOffsetMilliseconds: sign === '-' ? -ms : ms,
  };
}

function details(call: Call): Answer {
  const { portal } = call;
  return {
    status: 200,
    body: {
      portalId: portal.portalId,
      accountType: 'STANDARD',
      timeZone: portal.timeZone,
      companyCurrency: 'EUR',
      additionalCurrencies: [],
      ...utcOffset(portal.timeZone, portal.now()),
      uiDomain: portal.options.uiDomain,
      dataHostingLocation: 'eu1',
    },
  };
}

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/crm/owners/:version', handle: listOwners },
  { method: 'GET', path: '/crm/owners/:version/:id', handle: readOwner },
  { method: 'GET', path: '/account-info/:version/details', handle: details },
];
