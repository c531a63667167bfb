/** Where orgs live; an address from a token's answer is followed to no other place. */
const SALESFORCE = ['salesforce.com', 'salesforce.mil', 'sfcrmapps.cn'];

/**
 * @param loginUrl the configured one, whose very origin is allowed too: an emulator is its own instance
 * @returns the origin to call, or null where nothing of ours may go
 */
export function instanceOrigin(instanceUrl: string, loginUrl: string): string | null {
  if (!URL.canParse(instanceUrl)) return null;
  const url = new URL(instanceUrl);
  if (url.username !== '' || url.password !== '') return null;
  if (url.origin === new URL(loginUrl).origin) return url.origin;
  const isTheirs = SALESFORCE.some((domain) => url.hostname.endsWith(`.${domain}`));
  return url.protocol === 'https:' && url.port === '' && isTheirs ? url.origin : null;
}
