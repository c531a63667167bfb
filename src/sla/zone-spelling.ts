import { zoneNamed } from './zone';

/** HubSpot stores the names of its time-zone property without capitals, and "/" as "_slash_": america_slash_new_york. */
const SLASH = /_slash_/gi;
const WORD = /(^|[/_])([a-z])/g;

/** The IANA zone that somebody means, in the spelling people know; null = this Node does not know it. */
export function zoneMeant(text: string): string | null {
  const name = text.trim().replace(SLASH, '/');
  if (zoneNamed(name) === null) return null;
  if (name !== name.toLowerCase()) return name;
  const known = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name);
  return known ?? name.replace(WORD, (_, before: string, letter: string) => before + letter.toUpperCase());
}
