import { SetupError } from '../errors';

/**
 * A moment as an option gives it: a date, which means midnight UTC, or a time with its zone.
 * @returns ms since the epoch. @throws SetupError for anything else: without a zone a time would mean another moment on
 * another machine
 */
export function timeOption(text: string): number {
  const at = TIME.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new SetupError(`"${text}" is no time: write 2026-12-21 or 2026-12-21T09:00:00+01:00`, 64);
  return at;
}

const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The 30th of February is a day to Date.parse: the 2nd of March. */
function isDay(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
