import { payload } from '../../sandbox/demo-data/payload';
import type { Response } from '../../sandbox/demo-data/model';
import type { CaseRow, CrmReader } from '../../sandbox/preview/model';
import type { DemoTenant } from './connect-crm';
import { sendDeliveries } from './send-deliveries';

/** What somebody answers once the day has been counted. */
interface LateAnswer {
  readonly id: string;
  readonly company: DemoTenant['world']['companies'][number];
  /** Who answers; '' = whoever is there. */
  readonly name: string;
  readonly score: number;
  readonly comment: string;
  readonly at: number;
}

/** Nearly two days, and most of them business time: every first touch is late by then, and no answer is a back-fill yet. */
const LONG_AGO_MS = 2 * 86_400_000 - 3_600_000;
const UNHEARD = 'I asked twice for a call about our renewal, and nobody ever called back.';
const PRAISE = 'Love it, 10/10';
const AGAIN = 'Now the mobile app loses our entries as well. Who looks after this?';
const BETTER = 'The export works, and one person knows our story. Thank you.';

/**
 * Sends what brings four more states: words that contradict their score, a second open case at one account, a new score
 * after a case was closed, and an answer that reaches us so late that its first deadline is missed. @param url of the service
 */
export async function sendLateAnswers(tenant: DemoTenant, reader: CrmReader, url: string): Promise<void> {
  const answers = await lateAnswers(tenant, reader);
  const target = { url: `${url}/v1/in/${tenant.source.key}`, secret: tenant.source.secret };
  const deliveries = answers.flatMap((answer) => {
    const { company, id } = answer;
    const there = tenant.world.contacts.filter(({ companyKeys }) => companyKeys.includes(company.key));
    const contact = there.find(({ firstName, lastName }) => `${firstName} ${lastName}` === answer.name) ?? there[0];
    if (contact === undefined) return [];
    const response = responseOf(answer, contact);
    const body = payload('all_at_once', response, { contact, company });
    return [{ at: response.respondedAt, responseId: id, webhookId: `msg_${id}`, body }];
  });
  await sendDeliveries(deliveries, { targetOf: () => target, before: () => undefined, sent: () => undefined });
}

async function lateAnswers({ world, emulator }: DemoTenant, reader: CrmReader): Promise<readonly LateAnswer[]> {
  const cases = await reader.cases();
  const answered = new Set(cases.map(({ accountName }) => accountName));
  const closed = cases.find(({ status }) => status === 'resolved');
  const contactId = closed?.contactId ?? null;
  const customer = contactId === null ? null : await reader.record('contact', contactId);
  const open = cases.findLast(({ status, restricted, late }) => status === 'open' && !restricted && !late);
  const companyOf = (row: CaseRow | undefined) => world.companies.find(({ name }) => name === row?.accountName);
  const [quiet, unheard] = world.companies.filter(({ name, language }) => !answered.has(name) && language === 'en');
  const late = (
    id: string,
    company: typeof quiet,
    { at = world.endAt, ...answer }: Pick<LateAnswer, 'name' | 'score' | 'comment'> & { readonly at?: number },
  ) => (company === undefined ? [] : [{ ...answer, at, id: `late_${emulator.vendor.name}_${id}`, company }]);
  return [
    ...late('praise', quiet, { name: '', score: 0, comment: PRAISE }),
    ...late('unheard', unheard, { name: '', score: 1, comment: UNHEARD, at: world.endAt - LONG_AGO_MS }),
    ...late('again', companyOf(open), { name: '', score: 2, comment: AGAIN }),
    ...late('better', companyOf(closed), { name: customer?.name ?? '', score: 9, comment: BETTER }),
  ];
}

function responseOf(
  { id, company, score, comment, at }: LateAnswer,
  { key, email }: { readonly key: string; readonly email: string },
): Response {
  return {
    ...{ id, companyKey: company.key, contactKey: key, email, score, comment, language: 'en', channel: 'email' },
    ...{ respondedAt: at, commentedAt: null, reason: null, markings: [], exception: null },
  };
}
