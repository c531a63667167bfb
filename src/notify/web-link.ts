/** What a link to a case is called. */
export const LINK_LABEL = 'Open in the CRM';

/** A link as it may be shown to people: http(s) and no log-in in it; null for everything else. */
export function webLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, username, password, href } = new URL(link);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null;
  // Slack ends the address of a link at a bar, which addresses may hold as it is (URL Standard, query percent-encode set).
  return href.replace(/\|/g, '%7C');
}
