import { SYSTEM_FIELDS, area, flag, picklist, text } from './field-notation';
import type { ObjectDef } from './schema';

/** What kinds of bell an org has; an admin or a package makes them. */
export const CUSTOM_NOTIFICATION_TYPE: ObjectDef = {
  name: 'CustomNotificationType',
  label: 'Custom Notification Type',
  labelPlural: 'Custom Notification Types',
  keyPrefix: '0ML',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    text('DeveloperName', 80, { required: true }),
    text('MasterLabel', 80),
    text('CustomNotifTypeName', 80),
    area('Description', 255),
    text('NamespacePrefix', 15, { readOnly: true }),
    picklist('Language', [], { defaultValue: 'en_US' }),
    flag('Desktop'),
    flag('Mobile'),
  ],
};
