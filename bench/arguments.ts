export type Asked =
  | { readonly kind: 'run'; readonly names: readonly string[]; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'unusable'; readonly message: string };

/** Reads the command line. @param known the names there are, in the order in which `all` runs them */
export function readArguments(argv: readonly string[], known: readonly string[]): Asked {
  const flags = argv.filter((word) => word.startsWith('-'));
  const names = argv.filter((word) => !word.startsWith('-'));
  if (flags.includes('--help')) return { kind: 'help' };
  const unknownFlag = flags.find((flag) => flag !== '--json');
  if (unknownFlag !== undefined) return { kind: 'unusable', message: `there is no option ${unknownFlag}` };
  if (names.length === 0) return { kind: 'unusable', message: 'say which benchmark to run' };
  const unknown = names.find((name) => name !== 'all' && !known.includes(name));
  if (unknown !== undefined) return { kind: 'unusable', message: `there is no benchmark ${unknown}` };
  const wanted = names.includes('all') ? known : known.filter((name) => names.includes(name));
  return { kind: 'run', names: wanted, json: flags.includes('--json') };
}
