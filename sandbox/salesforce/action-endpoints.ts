import { z } from 'zod';
import type { Bell } from './bell';
import { NO_RESOURCE } from './find-target';
import type { Org } from './org';
import { longId } from './record-id';
import type { ApiError, Call, Reply, Route } from './route';

const ACTION = 'customNotificationAction';
const MAX_RECIPIENTS = 500;

const inputSchema = z.strictObject({
  customNotifTypeId: z.string(),
  recipientIds: z.array(z.string()).min(1).max(MAX_RECIPIENTS),
  senderId: z.string().optional(),
  title: z.string().min(1).max(250),
  body: z.string().min(1).max(750),
  targetId: z.string().optional(),
  targetPageRef: z.string().optional(),
});
type Input = z.infer<typeof inputSchema>;

const bodySchema = z.object({ inputs: z.array(z.unknown()).min(1) });

function invalid(message: string): ApiError {
  return { message, errorCode: 'INVALID_API_INPUT' };
}

/** What is wrong with one input, or the bells it would ring. An inactive recipient is passed over without a word. */
function bellsOf(org: Org, input: unknown): readonly Bell[] | ApiError {
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return invalid(`Invalid input: ${z.prettifyError(parsed.error)}`);
  const { customNotifTypeId, recipientIds, targetId, targetPageRef } = parsed.data;
  if (live(org, customNotifTypeId) !== 'CustomNotificationType') {
    return invalid(`The notification type ${customNotifTypeId} doesn't exist.`);
  }
  if (targetId === undefined && targetPageRef === undefined) return invalid('Specify a targetId or a targetPageRef.');
  const stranger = recipientIds.find((id) => live(org, id) !== 'User');
  if (stranger !== undefined) return invalid(`The recipient ${stranger} isn't valid.`);
  return recipientIds.filter((id) => isActive(org, id)).map((id) => bellOf(id, parsed.data));
}

function bellOf(id: string, { title, body, targetId }: Input): Bell {
  return { userId: longId(id) ?? id, title, body, targetId: targetId ?? null };
}

/** The type of a record that is there. */
function live(org: Org, id: string): string | null {
  const record = org.records.current(longId(id) ?? id);
  return record === undefined || record.deleted ? null : record.type;
}

function isActive(org: Org, id: string): boolean {
  return org.records.current(longId(id) ?? id)?.fields['IsActive'] === true;
}

function isError(result: readonly Bell[] | ApiError): result is ApiError {
  return !Array.isArray(result);
}

/** An action answers in its own shape, errors with `statusCode`; nothing is sent where one input is wrong. */
function send({ org, body }: Call<Org>): Reply {
  if (!org.options.customNotifications) return { status: NO_RESOURCE.status, body: NO_RESOURCE.errors };
  const parsed = bodySchema.safeParse(body);
  const results = (parsed.success ? parsed.data.inputs : [undefined]).map((input) => bellsOf(org, input));
  const failed = results.some(isError);
  if (!failed) org.bells.push(...results.flatMap((result) => (isError(result) ? [] : result)));
  return { status: failed ? 400 : 200, body: results.map((result) => answerOf(result)) };
}

function answerOf(result: readonly Bell[] | ApiError): object {
  if (isError(result)) {
    const { errorCode: statusCode, message } = result;
    return { actionName: ACTION, errors: [{ statusCode, message, fields: [] }], isSuccess: false, outputValues: null };
  }
  const SuccessMessage = 'Your custom notification is processed successfully.';
  return { actionName: ACTION, errors: null, isSuccess: true, outputValues: { SuccessMessage } };
}

export const ACTION_ROUTES: readonly Route<Org>[] = [
  { method: 'POST', pattern: `/actions/standard/${ACTION}`, handle: send },
];
