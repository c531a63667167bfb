/** The headers of a mail as it came: unfolded, decoded, by name in lower case; a second one of a name is an error. */
export function headersOf(raw = ''): Readonly<Record<string, string>> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n(?=[ \t])/g, '');
  const headers: Record<string, string> = {};
  for (const line of head.split('\r\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]+): ?(.*)$/s.exec(line) ?? [];
    if (name === '' || name.toLowerCase() in headers) throw new Error(`no header, or one too many: ${line}`);
    headers[name.toLowerCase()] = decoded(value);
  }
  return headers;
}

/** A body without quoted-printable. */
export function unquoted(raw = ''): string {
  const bytes = raw.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => byte(hex));
  return Buffer.from(bytes, raw.includes('quoted-printable') ? 'latin1' : 'utf8').toString('utf8');
}

/** Encoded words (RFC 2047); the space between two of them is none. */
function decoded(value: string): string {
  return value
    .replace(/\?=[ \t]+=\?/g, '?==?')
    .replace(/(?:=\?UTF-8\?[BQ]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, text]) => bytesOf(kind, text)),
      ).toString('utf8'),
    );
}

function bytesOf(kind = '', text = ''): Buffer {
  if (kind.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  const spaced = text.replace(/_/g, ' ');
  return Buffer.from(
    spaced.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => byte(hex)),
    'latin1',
  );
}

function byte(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
