import { signStandardWebhook } from '../../sandbox/demo-data/sign';
import type { Delivery } from '../../sandbox/demo-data/world';

/** A survey source, as the survey tool knows it. */
export interface Target {
  readonly url: string;
  readonly secret: string;
}

export interface Sending {
  readonly targetOf: (delivery: Delivery) => Target;
  /** Called before each is sent. */
  readonly before: (delivery: Delivery) => void;
  readonly sent: () => void;
}

/** Requests in flight at a time, as a survey tool would have. */
const IN_FLIGHT = 8;
const TRIES = 20;
const WAIT_MS = 250;

/** Sends every delivery as a signed webhook, in order, and again until it is acknowledged: the way survey tools do. */
export async function sendDeliveries(deliveries: readonly Delivery[], sending: Sending): Promise<void> {
  const waiting = deliveries.values();
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      for (const delivery of waiting) {
        sending.before(delivery);
        await send(delivery, sending.targetOf(delivery));
        sending.sent();
      }
    }),
  );
}

async function send({ webhookId, body }: Delivery, { url, secret }: Target): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const timestampS = Math.floor(Date.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      ...signStandardWebhook({ id: webhookId, timestampS, body, secret }),
    };
    const status = await fetch(url, { method: 'POST', headers, body }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (status === 401 || status === 404 || tries === TRIES)
      throw new Error(`the service answered ${status} to a delivery`);
    await new Promise((resume) => setTimeout(resume, WAIT_MS));
  }
}
