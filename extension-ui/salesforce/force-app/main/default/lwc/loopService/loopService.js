import ask from '@salesforce/apex/DetractorLoopController.ask';
import tell from '@salesforce/apex/DetractorLoopController.tell';

const read = (answer) => (typeof answer === 'string' ? JSON.parse(answer) : answer);

/** The way to the service: an Apex class, which says who asks and signs it. */
export const apexPorts = {
  get: async (target) => read(await ask({ target })),
  post: async (target, body) => read(await tell({ target, body: JSON.stringify(body) })),
  elapsedMs: () => performance.now(),
  newId,
};

/** 128 random bits as text. `crypto.randomUUID` is not in every browser that Salesforce supports. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
