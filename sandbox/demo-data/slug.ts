/** Letters and digits of a name as they stand in a domain or an address: `Jörg O'Hara` -> `joerg-ohara`. */
export function slug(name: string, joint: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '')
    .join(joint);
}
