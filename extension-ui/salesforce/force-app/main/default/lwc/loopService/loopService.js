import ask from '@salesforce/apex/DetractorLoopController.ask';
import tell from '@salesforce/apex/DetractorLoopController.tell';

const read = (answer) => (typeof answer === 'string' ? JSON.parse(answer) : answer);

/**
 * The way to the service: an Apex class, which says who asks and signs it. `trouble` is what that class said the last time
 * there was no answer, such as that it is not set up yet; null = it answers.
 */
export function createPorts() {
  let trouble = null;
  const heard = async (asked) => {
    try {
      const answer = read(await asked);
      trouble = null;
      return answer;
    } catch (error) {
      trouble = error?.body?.message ?? null;
      throw error;
    }
  };
  return {
    get: (target) => heard(ask({ target })),
    post: (target, body) => heard(tell({ target, body: JSON.stringify(body) })),
    elapsedMs: () => performance.now(),
    newId,
    trouble: () => trouble,
  };
}

/** 128 random bits as text. `crypto.randomUUID` is not in every browser that Salesforce supports. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
