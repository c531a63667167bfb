import { listen } from '../listen';
import type { PreviewOptions } from './options';
import { previewApp } from './preview-app';

/** A running preview. */
export interface RunningPreview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the record pages of both CRMs on 127.0.0.1, with the real cards in them. Reads the emulators for every page; asks
 * the service in the name of whoever the page is seen as. Rejects when the port is taken.
 */
export async function startPreview(options: PreviewOptions): Promise<RunningPreview> {
  return listen(previewApp(options), options.port ?? 0);
}
