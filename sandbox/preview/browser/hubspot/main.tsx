import '@fontsource/lexend-deca/400.css';
import '@fontsource/lexend-deca/600.css';
import './hubspot.css';
import { createRoot } from 'react-dom/client';
import { pageData } from '../page-data';
import { CardHost, type HostData } from './card-host';

const data = pageData<HostData>();
const PLACES = { compact: 'crm.record.sidebar', full: 'crm.record.tab' } as const;

for (const slot of document.querySelectorAll<HTMLElement>('[data-card]')) {
  const card = slot.dataset['card'] === 'full' ? 'full' : 'compact';
  createRoot(slot).render(<CardHost data={data} bundle={data.bundles[card]} place={PLACES[card]} slot={slot} />);
}
