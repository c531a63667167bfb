const CHECKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const SHORT = 15;
const LONG = 18;

/** Which of five characters are capitals, as one character: so that ids differ even where case is lost. */
function checkOf(five: string): string {
  const bits = Array.from(five).reduce((sum, char, place) => (/[A-Z]/.test(char) ? sum | (1 << place) : sum), 0);
  return CHECKS[bits] ?? '';
}

/** The 18-character form of an id of 15 or 18 characters, the way Salesforce answers it; null = no id at all. */
export function longId(id: string): string | null {
  const short = id.slice(0, SHORT);
  if ((id.length !== SHORT && id.length !== LONG) || !/^[A-Za-z0-9]+$/.test(id)) return null;
  const long = short + [0, 5, 10].map((from) => checkOf(short.slice(from, from + 5))).join('');
  return id.length === SHORT || id === long ? long : null;
}

/** The id of the nth record of a type: prefix, the org's own letters, a running number. */
export function recordId(keyPrefix: string, number: number): string {
  return longId(`${keyPrefix}5g0${String(number).padStart(9, '0')}`) ?? '';
}
