import { useState } from 'react';
import { hubspot } from '@hubspot/ui-extensions';
import { hubspotHost } from './card-host';
import type { Given } from './card-host';
import { RecordCard } from './record-card';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => <CompactCard context={context} actions={actions} />);

/** The card in the sidebar of a record: one look, one thing to do. */
export function CompactCard({ context, actions }: Given) {
  const [host] = useState(() => hubspotHost({ context, actions }));
  return <RecordCard host={host} wide={false} />;
}
