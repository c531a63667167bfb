import type { eld as detector } from 'eld/extrasmall' with { 'resolution-mode': 'import' };

type Detector = Pick<typeof detector, 'detect'>;

let loading: Promise<void> | null = null;
let loaded: Detector | null = null;

/**
 * Loads the language detector; once per process, later calls wait for the first. It is the one part of this room that
 * cannot be imported in the ordinary way: eld is an ES module, we are CommonJS, and only `import()` leads from here to there.
 */
export function loadLanguages(): Promise<void> {
  loading ??= import('eld/extrasmall').then(({ eld }) => {
    loaded = eld;
  });
  return loading;
}

/** @throws Error before `loadLanguages` has been awaited */
export function languageDetector(): Detector {
  if (loaded === null) throw new Error('languages are not loaded: await loadLanguages() once before classifying');
  return loaded;
}
