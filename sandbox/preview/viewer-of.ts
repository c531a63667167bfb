import type { Viewer } from './model';

/** Whoever is asked for; else who owns the case; else the first. Throws where a CRM has no users. */
export function viewerOf(viewers: readonly Viewer[], as: string, ownerId: string | null): Viewer {
  const found =
    viewers.find(({ id }) => id === as) ?? viewers.find((viewer) => viewer.ownerId === ownerId) ?? viewers[0];
  if (found === undefined) throw new Error('the emulated CRM has no users');
  return found;
}
