import type { ChannelPost, TellOutcome } from '../notice-ports';
import { postText, postToChannel, type ChannelTerms } from './channel-post';
import { LINK_LABEL, webLink } from './web-link';

/**
 * Posts to a workflow of Teams that begins with "When a Teams webhook request is received" (learn.microsoft.com, connector
 * reference of Microsoft Teams, "Microsoft Teams Webhook"). It answers 202 before anything is posted: a workflow that
 * fails afterwards shows in Power Automate alone. Cards above 1.4 are refused (Skitionek/notify-microsoft-teams#107).
 */
export function postToTeams({ url, text, link }: ChannelPost, terms: ChannelTerms): Promise<TellOutcome> {
  const target = webLink(link);
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [{ type: 'TextBlock', text: withoutMarkup(postText(text)), wrap: true }],
    ...(target === null ? {} : { actions: [{ type: 'Action.OpenUrl', title: LINK_LABEL, url: target }] }),
  };
  const body = {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
  };
  return postToChannel({ channel: 'teams', url, body, isTaken: () => true }, terms);
}

/** A text block reads some Markdown: links, emphasis (adaptivecards.io, "Text features"). */
function withoutMarkup(text: string): string {
  return text.replace(/[\\[\]*_`]/g, '\\$&');
}
