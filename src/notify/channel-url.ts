import type { PostChannel } from '../domain/notice';

export interface ChannelHosts {
  /** What the host of a Teams workflow's webhook ends in. */
  readonly teamsHosts: readonly string[];
  /** true = any host, http too: for tests, the demo, and a network one trusts. */
  readonly allowPrivate: boolean;
}

/** The second one is Slack's for the US government. */
const SLACK_HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'];

/**
 * Why an address is not one of the channel's webhooks, null = it is. Whoever may set it must not make us post elsewhere.
 * The sentence does not repeat the address: it is a secret.
 */
export function channelUrlProblem(channel: PostChannel, address: string, hosts: ChannelHosts): string | null {
  if (!URL.canParse(address)) return 'is no web address';
  const { protocol, hostname, port, username, password } = new URL(address);
  if (hosts.allowPrivate) return /^https?:$/.test(protocol) ? null : 'has to begin with https://';
  if (protocol !== 'https:') return 'has to begin with https://';
  if (port !== '' || username !== '' || password !== '') return 'holds a port or a log-in, which no such webhook has';
  if (channel === 'slack') return SLACK_HOSTS.includes(hostname) ? null : `is not one of ${SLACK_HOSTS.join(', ')}`;
  const known = hosts.teamsHosts.some((end) => hostname === end || hostname.endsWith(`.${end}`));
  return known ? null : `has a host that does not end in one of ${hosts.teamsHosts.join(', ')} (TEAMS_WEBHOOK_HOSTS)`;
}
