import type { SendMailOptions } from 'nodemailer';
import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Mail, MailServer } from '../notice-ports';
import { LINK_LABEL, webLink } from './web-link';

/** Characters; what a list of mails shows is far less. */
const SUBJECT_LENGTH = 200;
/** RFC 5321, 4.5.3.1. */
const ADDRESS_LENGTH = 254;
/** One plain address: nothing that could end it, comment it, or bring a second one along. */
const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u;
/** Control characters, line separators and what turns the direction of text round: an account may be called anything. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** Whether mail can be sent to it at all. */
export function isMailAddress(address: string): boolean {
  return address.length <= ADDRESS_LENGTH && ADDRESS.test(address);
}

/**
 * A mail as nodemailer takes it: plain text with the same as HTML beside it. RFC 3834 for automatic mail, so that nobody's
 * out-of-office answers; the second header says the same to Exchange (MS-OXCMAIL).
 */
export function mailMessage(mail: Mail, from: MailServer['from']): SendMailOptions {
  const link = webLink(mail.link);
  return {
    from,
    to: { name: '', address: mail.to },
    envelope: { from: from.address, to: [mail.to] },
    subject: oneLine(mail.subject),
    text: [...mail.text.map(lines), ...(link === null ? [] : [`${LINK_LABEL}: ${link}`])].join('\n\n'),
    html: htmlOf(mail.text, link),
    messageId: messageId(mail.id, from.address),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The same for the same id, whatever the id is made of. */
function messageId(id: string, address: string): string {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1));
  return `<${createHash('sha256').update(id).digest('hex').slice(0, 40)}@${domain}>`;
}

function oneLine(text: string): string {
  // "=?" would begin an encoded word (RFC 2047), which a reader of mail decodes to who knows what.
  const line = text.replace(UNSEEN, ' ').replace(/=\?/g, '= ?').trim();
  return Array.from(line).slice(0, SUBJECT_LENGTH).join('');
}

function lines(paragraph: string): string {
  return paragraph
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(UNSEEN, ' '))
    .join('\n');
}

function htmlOf(paragraphs: readonly string[], link: string | null): string {
  const body = paragraphs.map((paragraph) => `<p>${escaped(lines(paragraph)).replace(/\n/g, '<br>')}</p>`);
  const anchor = link === null ? [] : [`<p><a href="${escaped(link)}">${LINK_LABEL}</a></p>`];
  return ['<!doctype html>', '<html lang="en"><body>', ...body, ...anchor, '</body></html>'].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
