import { randomUUID } from 'node:crypto';
import { portalReader } from '../../sandbox/preview/hubspot/read-portal';
import { sendAsHubspot } from '../../sandbox/preview/hubspot/send-as-hubspot';
import type { CaseRow, CrmReader, Viewer } from '../../sandbox/preview/model';
import type { PreviewOptions } from '../../sandbox/preview/options';
import { orgReader } from '../../sandbox/preview/salesforce/read-org';
import { sendAsApex } from '../../sandbox/preview/salesforce/send-as-apex';
import { STORIES, type Story, type StoryCall } from './stories';

/** What the service has answered to a card. */
interface Answered {
  readonly ok: boolean;
  readonly message?: string;
}

/** Tells the service something as a CRM's user does, from his card. */
type Tell = (viewer: Viewer, target: string, body: object) => Promise<Answered>;

interface Desk {
  readonly reader: CrmReader;
  readonly tell: Tell;
}

/** Plays each story on a case of its own, in both CRMs, as its owner and by signed requests of the card. */
export async function workCases(sides: Omit<PreviewOptions, 'bundles'>): Promise<void> {
  await Promise.all(desksOf(sides).map(workDesk));
}

function desksOf({ serviceUrl, hubspot, salesforce }: Omit<PreviewOptions, 'bundles'>): readonly Desk[] {
  const now = Date.now;
  const desks: Desk[] = [];
  if (hubspot !== null)
    desks.push({
      reader: portalReader(hubspot.url),
      tell: async (viewer, target, body) => {
        const call = { url: `${serviceUrl}${target}`, method: 'POST', body, headers: {}, timeoutMs: 15_000 };
        const answer = await sendAsHubspot({ app: hubspot, serviceUrl, viewer, now }, call);
        return (answer.body as { readonly responseBody?: Answered }).responseBody ?? { ok: false };
      },
    });
  if (salesforce !== null)
    desks.push({
      reader: orgReader(salesforce.url),
      tell: async (viewer, target, body) => {
        const call = { method: 'POST', target, body: JSON.stringify(body) } as const;
        const answer = await sendAsApex({ org: salesforce, serviceUrl, viewer, now }, call);
        return answer?.status === 200 ? (JSON.parse(answer.text) as Answered) : { ok: false };
      },
    });
  return desks;
}

/** A story whose first call is refused, because nobody may call there for instance, is played on the next case. */
async function workDesk({ reader, tell }: Desk): Promise<void> {
  const viewers = await reader.viewers();
  const cases = (await reader.cases()).filter(playable);
  const free = cases.values();
  for (const story of STORIES) for (const row of free) if (await played(story, row, { viewers, tell })) break;
}

function playable({ status, restricted, late, accountId }: CaseRow): boolean {
  return status === 'open' && !restricted && !late && accountId !== null;
}

async function played(
  story: Story,
  row: CaseRow,
  { viewers, tell }: { readonly viewers: readonly Viewer[]; readonly tell: Tell },
): Promise<boolean> {
  const owner = viewers.find(({ ownerId }) => ownerId === row.ownerId);
  const other = viewers.find(({ ownerId }) => ownerId !== row.ownerId);
  if (owner === undefined || other === undefined) return false;
  const given = { caseKey: row.key, ownerId: owner.ownerId, otherId: other.ownerId };
  const [first, ...others] = story(given);
  const say = ({ target, body }: StoryCall): Promise<Answered> =>
    tell(owner, target, { requestId: randomUUID(), ...body });
  if (first === undefined || !(await say(first)).ok) return false;
  for (const call of others) {
    const { ok, message = 'no answer' } = await say(call);
    if (!ok) throw new Error(`the demo's script does not fit the service: ${message}`);
  }
  return true;
}
