import type { CrmNotice } from '../../ports';
import { CrmRefused } from '../../ports';
import { asError } from './answer';
import { asLine, asText } from './text';
import type { Transport } from './transport';

const ACTION = '/actions/standard/customNotificationAction';
/** Of the action's inputs (Actions guide, Custom Notification Actions). */
const MAX = { title: 250, body: 750 } as const;

/**
 * Rings the bell of one user. An app that may not ring, or a user who is no longer there, is refused, and nothing else of
 * the tenant stops for it.
 *
 * @param typeId null = the org has no notification type of ours
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function ring(transport: Transport, typeId: string | null, notice: CrmNotice): Promise<void> {
  if (typeId === null) throw new CrmRefused('This org has no notification type of ours: see docs/salesforce.md, Bells');
  const { userId, title, body, caseId } = notice;
  const input = {
    customNotifTypeId: typeId,
    recipientIds: [userId],
    title: asLine(title, MAX.title),
    body: asText(body, MAX.body),
    targetId: caseId,
  };
  const answer = await transport.send({ method: 'POST', path: ACTION, body: { inputs: [input] }, dispensable: true });
  if (answer.kind !== 'ok') throw asError(answer, 'to ring a bell');
}
