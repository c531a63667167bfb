import { html, type Markup } from './html';
import type { Viewer } from './model';

export interface Shell {
  readonly title: string;
  /** Names of style sheets and scripts, below `/preview/assets/`. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly banner: string;
  readonly body: Markup;
}

/** Where our half of the pages lies. */
export const ASSETS = '/preview/assets';

/** A whole page. */
export function pageShell({ title, styles, scripts, banner, body }: Shell): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        ${styles.map((name) => html`<link rel="stylesheet" href="${ASSETS}/${name}" />`)}
      </head>
      <body>
        <header class="preview-banner" role="banner">${banner}</header>
        ${body} ${scripts.map((name) => html`<script type="module" src="${name}"></script>`)}
      </body>
    </html>`.markup;
}

/** Who looks at the page: whoever is chosen, the card asks in his name. */
export function seenAs(viewers: readonly Viewer[], viewer: Viewer, kept: Readonly<Record<string, string>>): Markup {
  return html`<form class="seen-as" method="get">
    ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label for="seen-as">Seen as</label>
    <select id="seen-as" name="as">
      ${viewers.map(
        ({ id, name }) => html`<option value="${id}" ${id === viewer.id ? SELECTED : null}>${name}</option>`,
      )}
    </select>
    <button type="submit">Switch</button>
  </form>`;
}

const SELECTED: Markup = { markup: 'selected' };
