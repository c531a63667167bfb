import { readData } from './org';
import { adapterOf } from './wire-adapter';

/** `lightning/uiRelatedListApi`. */
export const getRelatedListRecords = adapterOf('parentRecordId', (config) => readData('related', config));
