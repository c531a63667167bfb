import type { ChannelPost, TellOutcome } from '../notice-ports';
import { postText, postToChannel, type ChannelTerms } from './channel-post';
import { LINK_LABEL, webLink } from './web-link';

/**
 * Posts to an incoming webhook of Slack (docs.slack.dev, "Sending messages using incoming webhooks"): a JSON with `text`,
 * answered with "ok". Slack is not to fetch what the link leads to.
 */
export function postToSlack({ url, text, link }: ChannelPost, terms: ChannelTerms): Promise<TellOutcome> {
  const target = webLink(link);
  const shown = escaped(postText(text));
  const body = {
    text: target === null ? shown : `${shown}\n<${escaped(target)}|${LINK_LABEL}>`,
    unfurl_links: false,
    unfurl_media: false,
  };
  return postToChannel({ channel: 'slack', url, body, isTaken: (answer) => answer.text.trim() === 'ok' }, terms);
}

/** The three characters that mean something to Slack everywhere, mentions of everybody among it (`<!channel>`). */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
