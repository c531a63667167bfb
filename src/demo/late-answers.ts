import { payload } from '../../sandbox/demo-data/payload';
import type { Response } from '../../sandbox/demo-data/model';
import type { CaseRow, CrmReader } from '../../sandbox/preview/model';
import type { DemoTenant } from './connect-crm';
import { sendDeliveries } from './send-deliveries';

/** What somebody answers once the day has been counted. */
interface LateAnswer {
  readonly id: string;
  readonly company: DemoTenant['world']['companies'][number];
  readonly score: number;
  readonly comment: string;
}

const PRAISE = 'Love it, 10/10';
const AGAIN = 'Now the mobile app loses our entries as well. Who looks after this?';
const BETTER = 'The export works, and one person knows our story. Thank you.';

/**
 * Sends what brings three more states: words that contradict their score, a second open case at one account, and a new
 * score after a case was closed. @param url of the service
 */
export async function sendLateAnswers(tenant: DemoTenant, reader: CrmReader, url: string): Promise<void> {
  const answers = lateAnswers(tenant, await reader.cases());
  const target = { url: `${url}/v1/in/${tenant.source.key}`, secret: tenant.source.secret };
  const deliveries = answers.flatMap((answer) => {
    const { company, id } = answer;
    const contact = tenant.world.contacts.find(({ companyKeys }) => companyKeys.includes(company.key));
    if (contact === undefined) return [];
    const response = responseOf(answer, { key: contact.key, email: contact.email, at: tenant.world.endAt });
    const body = payload('all_at_once', response, { contact, company });
    return [{ at: response.respondedAt, responseId: id, webhookId: `msg_${id}`, body }];
  });
  await sendDeliveries(deliveries, { targetOf: () => target, before: () => undefined, sent: () => undefined });
}

function lateAnswers({ world, emulator }: DemoTenant, cases: readonly CaseRow[]): readonly LateAnswer[] {
  const answered = new Set(cases.map(({ accountName }) => accountName));
  const companyOf = (row: CaseRow | undefined) => world.companies.find(({ name }) => name === row?.accountName);
  const quiet = world.companies.find(({ name, language }) => !answered.has(name) && language === 'en');
  const open = companyOf(cases.findLast(({ status, restricted, late }) => status === 'open' && !restricted && !late));
  const closed = companyOf(cases.find(({ status }) => status === 'resolved'));
  const answer = (name: string, company: typeof open, score: number): LateAnswer[] =>
    company === undefined ? [] : [{ id: `late_${emulator.vendor.name}_${name}`, company, score, comment: '' }];
  return [
    ...answer('praise', quiet, 0).map((one) => ({ ...one, comment: PRAISE })),
    ...answer('again', open, 2).map((one) => ({ ...one, comment: AGAIN })),
    ...answer('better', closed, 9).map((one) => ({ ...one, comment: BETTER })),
  ];
}

function responseOf(
  { id, company, score, comment }: LateAnswer,
  { key, email, at }: { readonly key: string; readonly email: string; readonly at: number },
): Response {
  return {
    ...{ id, companyKey: company.key, contactKey: key, email, score, comment, language: 'en', channel: 'email' },
    ...{ respondedAt: at, commentedAt: null, reason: null, markings: [], exception: null },
  };
}
