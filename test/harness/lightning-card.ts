import { ask } from './broker';

/** The directory with the Lightning card as a browser runs it: built once a run, and only when its sources have changed. */
export async function lightningCard(): Promise<string> {
  const address = process.env['TEST_DATABASES'] ?? '';
  return (await ask(address, 'lightning')).dir;
}
