/** How long a message stays. ms */
const STAYS_MS = 8_000;

/** A message of the CRM above the page. */
export function showToast({ tone, title, text }: { tone: string; title: string; text: string }): void {
  const region = document.getElementById('alerts');
  if (region === null) return;
  const toast = document.createElement('div');
  toast.className = `toast ${tone}`;
  toast.setAttribute('role', tone === 'danger' || tone === 'error' ? 'alert' : 'status');
  const words = [title, text].filter((part) => part !== '');
  toast.append(
    ...words.map((part, place) => {
      const line = document.createElement(place === 0 && words.length > 1 ? 'strong' : 'span');
      line.textContent = part;
      return line;
    }),
  );
  region.append(toast);
  setTimeout(() => {
    toast.remove();
  }, STAYS_MS);
}
