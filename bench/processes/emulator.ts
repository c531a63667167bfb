import { startHubspot } from '../../sandbox/hubspot/start';

/* An emulated vendor, empty, in a process of its own. What it can be reached with goes to the parent. */

async function main(): Promise<void> {
  const { url, portalId, token } = await startHubspot();
  process.send?.({ url, portalId: String(portalId), token });
}

// Ends with its parent, however that one ended.
process.once('disconnect', () => process.exit());

void main();
