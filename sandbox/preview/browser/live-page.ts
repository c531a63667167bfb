/** The service writes into the CRM a moment after a command: two looks are enough. ms */
const LOOKS_MS = [1_000, 4_000];

/** Reads the page anew and changes the parts around the card, which stays as it is. */
export function refreshAround(): void {
  for (const delayMs of LOOKS_MS) setTimeout(() => void refresh(), delayMs);
}

async function refresh(): Promise<void> {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok !== true) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const newer = fresh.querySelector(`[data-live="${part.dataset['live'] ?? ''}"]`);
    // What a person has unfolded or is in stays under his hands.
    if (newer === null || part.contains(document.activeElement) || part.querySelector('details[open]') !== null)
      continue;
    if (newer.innerHTML !== part.innerHTML) part.replaceChildren(...document.importNode(newer, true).childNodes);
  }
}
