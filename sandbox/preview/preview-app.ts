import path from 'node:path';
import express, { Router, type Express, type RequestHandler, type Response } from 'express';
import { ZodError } from 'zod';
import { onlyFromHere, withHeaders } from './guards';
import { hubspotRoutes } from './hubspot/routes';
import { portalReader } from './hubspot/read-portal';
import { indexPage, type CrmSection } from './index-page';
import type { PreviewOptions } from './options';
import { salesforceRoutes } from './salesforce/routes';
import { orgReader } from './salesforce/read-org';

/** As much as HubSpot's proxy passes on. */
const BODY_LIMIT = '1mb';

/** The pages, what runs in them, and the calls behind them. */
export function previewApp(options: PreviewOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(withHeaders, onlyFromHere);
  app.use(settled(routesOf(options)));
  return app;
}

function routesOf(options: PreviewOptions): Router {
  const routes = Router();
  routes.use(express.json({ limit: BODY_LIMIT }));
  routes.use('/preview/assets', files(options.bundles.page));
  routes.get('/', async (_request, response) => {
    response.type('html').send(await indexPage(sectionsOf(options)));
  });
  const { hubspot, salesforce } = options;
  if (hubspot !== null) {
    routes.use('/preview/hubspot/cards', files(options.bundles.hubspot));
    routes.use(hubspotRoutes({ ...options, hubspot }));
  }
  if (salesforce !== null) routes.use(salesforceRoutes({ ...options, salesforce }));
  return routes;
}

function files(dir: string): RequestHandler {
  return express.static(path.resolve(dir), { index: false, redirect: false });
}

function sectionsOf({ hubspot, salesforce }: PreviewOptions): readonly CrmSection[] {
  return [
    ...(hubspot === null
      ? []
      : [{ title: 'HubSpot', path: '/hubspot', accountWord: 'company', reader: portalReader(hubspot.url) }]),
    ...(salesforce === null
      ? []
      : [{ title: 'Salesforce', path: '/salesforce', accountWord: 'account', reader: orgReader(salesforce.url) }]),
  ];
}

/** Called with what a route threw, and without an error where no route answered. */
function settled(routes: Router): RequestHandler {
  return (request, response) => {
    routes(request, response, (error?: unknown) => {
      if (response.headersSent) response.end();
      else if (error === undefined) say(response, 404, 'There is no such page in the preview.');
      else if (error instanceof ZodError || isUnreadable(error)) say(response, 400, 'This is no call of the preview.');
      else say(response, 502, 'The emulated CRM behind this page does not answer now. Try again in a moment.');
    });
  };
}

/** Express says so of a body or an address that it cannot read; what it would answer itself names files of this machine. */
function isUnreadable(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500;
}

function say(response: Response, status: number, text: string): void {
  response.status(status).type('text').send(text);
}
