import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { CrmReader, RecordType, TaskRow, Viewer } from '../model';
import type { HubspotSide, PreviewOptions } from '../options';
import { viewerOf } from '../viewer-of';
import { portalReader } from './read-portal';
import { hubspotRecordPage, hubspotTasksPage, type HubspotPage } from './record-page';
import { sendAsHubspot } from './send-as-hubspot';

/** HubSpot's own: 15 s, up to 120 s where a card asks for it. */
const TIMEOUT_MS = 15_000;
const MAX_TIMEOUT_MS = 120_000;

const callSchema = z.object({
  as: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).default({}),
  timeoutMs: z.number().int().positive().max(MAX_TIMEOUT_MS).default(TIMEOUT_MS),
});

interface Side {
  readonly hubspot: HubspotSide;
  readonly serviceUrl: PreviewOptions['serviceUrl'];
}

/** The portal's pages, and `hubspot.fetch` behind them. */
export function hubspotRoutes({ hubspot, serviceUrl }: Side): Router {
  const routes = Router();
  const reader = portalReader(hubspot.url);
  const shown = pagesOf({ hubspot, serviceUrl }, reader);
  routes.get('/hubspot/company/:id', shown('account'));
  routes.get('/hubspot/contact/:id', shown('contact'));
  routes.get('/hubspot/tasks', async (request, response) => {
    const [viewers, tasks] = await Promise.all([reader.viewers(), reader.tasks()]);
    const viewer = viewerOf(viewers, asOf(request), null);
    response.type('html').send(hubspotTasksPage({ portal: hubspot, serviceUrl, viewers, viewer, tasks }));
  });
  routes.post('/preview/hubspot/fetch', async (request, response) => {
    const call = callSchema.safeParse(request.body);
    if (!call.success) {
      response
        .status(400)
        .json({ status: 'error', category: 'VALIDATION_ERROR', message: z.prettifyError(call.error) });
      return;
    }
    const { as, body = null, ...rest } = call.data;
    const viewer = viewerOf(await reader.viewers(), as, null);
    const answer = await sendAsHubspot({ app: hubspot, serviceUrl, viewer, now: Date.now }, { ...rest, body });
    response.status(answer.status).json(answer.body);
  });
  return routes;
}

type Handler = (request: Request<{ id: string }>, response: Response) => Promise<void>;

function pagesOf({ hubspot, serviceUrl }: Side, reader: CrmReader): (type: RecordType) => Handler {
  return (type) => async (request, response) => {
    const { id } = request.params;
    const [record, viewers, tasks, cases] = await Promise.all([
      reader.record(type, id),
      reader.viewers(),
      reader.tasks(),
      reader.cases(),
    ]);
    if (record === null) {
      response.status(404).type('text').send('There is no such record in the emulated portal.');
      return;
    }
    const key = type === 'account' ? 'accountId' : 'contactId';
    const owner = cases.find((row) => row[key] === id)?.ownerId ?? null;
    const viewer: Viewer = viewerOf(viewers, asOf(request), owner);
    const own: readonly TaskRow[] = tasks.filter((task) => task[key] === id);
    const page: HubspotPage = { portal: hubspot, serviceUrl, viewers, viewer, tasks: own };
    const tab = request.query['tab'] === 'loop' ? 'loop' : 'activities';
    response.type('html').send(hubspotRecordPage(page, record, tab));
  };
}

function asOf({ query }: Pick<Request, 'query'>): string {
  return typeof query['as'] === 'string' ? query['as'] : '';
}
