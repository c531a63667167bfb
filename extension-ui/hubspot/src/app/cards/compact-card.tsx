import { hubspot, Text } from '@hubspot/ui-extensions';
import { WORDS } from '@detractor-loop/contract';

hubspot.extend<'crm.record.sidebar'>(() => <Text>{WORDS.product}</Text>);
