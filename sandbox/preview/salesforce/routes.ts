import path from 'node:path';
import express, { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { CrmReader, RecordType } from '../model';
import type { PreviewOptions, SalesforceSide } from '../options';
import { viewerOf } from '../viewer-of';
import { oneRecord, relatedRecords } from './lightning-data';
import { orgReader } from './read-org';
import { salesforceRecordPage, salesforceTasksPage } from './record-page';
import { runController } from './run-controller';

const apexSchema = z.object({ as: z.string(), parameters: z.record(z.string(), z.unknown()) });
const names = z.array(z.string()).default([]);
const relatedSchema = z.object({
  parentRecordId: z.string(),
  relatedListId: z.string(),
  fields: names,
  optionalFields: names,
  sortBy: names,
  pageSize: z.number().int().positive().max(2_000).default(50),
});
const recordSchema = z.object({ recordId: z.string(), fields: names, optionalFields: names });

interface Side {
  readonly salesforce: SalesforceSide;
  readonly serviceUrl: string;
  readonly bundles: PreviewOptions['bundles'];
}

/** The org's pages, and what Lightning asks behind them: Apex, and records of the data service. */
export function salesforceRoutes(side: Side): Router {
  const routes = Router();
  const reader = orgReader(side.salesforce.url);
  pages(routes, side, reader);
  bundle(routes, side);
  dataService(routes, side.salesforce.url);
  routes.post('/preview/salesforce/apex/:method', async (request, response) => {
    const call = apexSchema.parse(request.body);
    const viewer = viewerOf(await reader.viewers(), call.as, null);
    const context = { org: side.salesforce, serviceUrl: side.serviceUrl, viewer, now: Date.now };
    const ran = await runController(context, { method: request.params.method, parameters: call.parameters });
    response.status(ran.ok ? 200 : 500).json(ran.ok ? { value: ran.value } : { body: { message: ran.message } });
  });
  return routes;
}

function pages(routes: Router, { bundles }: Side, reader: CrmReader): void {
  const shown = (type: RecordType) => async (request: Request<{ id: string }>, response: Response) => {
    const { id } = request.params;
    const [record, viewers, tasks, cases] = await Promise.all([
      reader.record(type, id),
      reader.viewers(),
      reader.tasks(),
      reader.cases(),
    ]);
    if (record === null) {
      response.status(404).type('text').send('There is no such record in the emulated org.');
      return;
    }
    const key = type === 'account' ? 'accountId' : 'contactId';
    const viewer = viewerOf(viewers, asOf(request), cases.find((row) => row[key] === id)?.ownerId ?? null);
    const own = tasks.filter((task) => task[key] === id);
    response
      .type('html')
      .send(salesforceRecordPage({ viewers, viewer, tasks: own, bundle: bundles.salesforce() }, record));
  };
  routes.get('/salesforce/account/:id', shown('account'));
  routes.get('/salesforce/contact/:id', shown('contact'));
  routes.get('/salesforce/tasks', async (request, response) => {
    const [viewers, tasks] = await Promise.all([reader.viewers(), reader.tasks()]);
    const viewer = viewerOf(viewers, asOf(request), null);
    response.type('html').send(salesforceTasksPage({ viewers, viewer, tasks, bundle: bundles.salesforce() }));
  });
}

/** The bundle appears while the preview runs, so its directory is looked up for every request. */
function bundle(routes: Router, { bundles }: Side): void {
  routes.get('/preview/salesforce/state', (_request, response) => {
    const built = bundles.salesforce();
    response.json({ state: built.state, line: built.state === 'ready' ? '' : built.line });
  });
  routes.use('/preview/salesforce/bundle', (request, response, next) => {
    const built = bundles.salesforce();
    if (built.state !== 'ready') next();
    else express.static(path.resolve(built.dir), { index: false, redirect: false })(request, response, next);
  });
}

function dataService(routes: Router, url: string): void {
  routes.post('/preview/salesforce/related', async (request, response) => {
    const query = relatedSchema.parse(request.body);
    const records = await relatedRecords(url, { ...query, fields: [...query.fields, ...query.optionalFields] });
    if (records === null) response.status(404).json({ message: 'The requested resource does not exist' });
    else response.json({ records, count: records.length });
  });
  routes.post('/preview/salesforce/record', async (request, response) => {
    const { recordId, fields, optionalFields } = recordSchema.parse(request.body);
    const record = await oneRecord(url, recordId, [...fields, ...optionalFields]);
    if (record === null) response.status(404).json({ message: 'The requested resource does not exist' });
    else response.json(record);
  });
}

function asOf({ query }: Pick<Request, 'query'>): string {
  return typeof query['as'] === 'string' ? query['as'] : '';
}
