import { showToast } from '../toast';
import { page } from './org';

interface Card extends HTMLElement {
  recordId: string;
  objectApiName: string;
}

/** Puts the card into the page as a record page does: with the id and the kind of its record. */
export function showCard(create: () => Card): void {
  document.addEventListener('lightning__showtoast', (event) => {
    const {
      title = '',
      message = '',
      variant = 'info',
    } = (event as CustomEvent<Partial<Record<string, string>>>).detail;
    showToast({ tone: variant, title, text: message });
  });
  const place = document.getElementById('card');
  if (place === null) throw new Error('the page has no place for the card');
  const card = create();
  card.recordId = page.recordId;
  card.objectApiName = page.objectApiName;
  place.replaceChildren(card);
  place.setAttribute('data-ready', '1');
}
