import { useState } from 'react';
import { hubspot } from '@hubspot/ui-extensions';
import { hubspotHost } from './card-host';
import type { Given } from './card-host';
import { RecordCard } from './record-card';

hubspot.extend<'crm.record.tab'>(({ context, actions }) => <FullCard context={context} actions={actions} />);

/** The card in a tab of a record: the same, with everything spread out. */
export function FullCard({ context, actions }: Given) {
  const [host] = useState(() => hubspotHost({ context, actions }));
  return <RecordCard host={host} wide={true} />;
}
