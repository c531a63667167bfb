import type { MailServer, Teller } from '../notice-ports';
import type { ChannelTerms } from './channel-post';
import { createMailer, type MailTerms } from './mail';
import { postToSlack } from './slack';
import { postToTeams } from './teams';

export interface TellerTerms extends ChannelTerms {
  /** null = no e-mail is sent. */
  readonly mail: (MailServer & { readonly terms: MailTerms }) | null;
}

/** The ways to people outside the CRM, put together. `close` ends the connection to the mail server. */
export function createTeller({ mail, ...channels }: TellerTerms): Teller & { close(): void } {
  const mailer = mail === null ? null : createMailer(mail, mail.terms);
  return {
    mail: mailer === null ? null : (one) => mailer.send(one),
    slack: (message) => postToSlack(message, channels),
    teams: (message) => postToTeams(message, channels),
    close: () => mailer?.close(),
  };
}
