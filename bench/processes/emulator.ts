import { startHubspot } from '../../sandbox/hubspot/start';
import { startSalesforce } from '../../sandbox/salesforce/start';

/* The emulated vendor that the argument names, empty, in a process of its own. What lets one in goes to the parent. */

async function main(vendor: string | undefined): Promise<void> {
  const running = vendor === 'salesforce' ? await startSalesforce() : await startHubspot();
  const { stats: _stats, close: _close, ...ready } = running;
  process.send?.(ready);
}

// Ends with its parent, however that one ended.
process.once('disconnect', () => process.exit());

void main(process.argv[2]);
