import type { Page } from 'playwright-core';

/** What happened on a page behind the back of who looks at it. */
export interface Watched {
  /** Errors of scripts, refused content, components that the preview does not know. */
  readonly faults: string[];
  /** Dialogs and other windows: nothing of ours opens any, an injected script would. */
  readonly opened: string[];
}

/** Listens from now on. Dialogs are dismissed. */
export function watch(page: Page): Watched {
  const watched: Watched = { faults: [], opened: [] };
  page.on('pageerror', (error) => watched.faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    watched.opened.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => watched.opened.push(popup.url()));
  return watched;
}
