import { DELETABLE, SYSTEM_FIELDS, area, field, flag, lookup, moment, picklist, text } from './field-notation';
import type { ObjectDef } from './schema';

const REQUIRED = { required: true } as const;

/** An e-mail as Enhanced Email keeps it; one that was sent from a record has a task beside it, its activity. */
export const EMAIL_MESSAGE: ObjectDef = {
  name: 'EmailMessage',
  label: 'Email Message',
  labelPlural: 'Email Messages',
  keyPrefix: '02s',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    text('Subject', 3_000),
    area('TextBody', 131_072),
    text('FromName', 1_000),
    field('FromAddress', 'email', { length: 1_000 }),
    flag('Incoming'),
    moment('MessageDate'),
    lookup('RelatedToId', ['Account', 'Case']),
    lookup('ParentId', ['Case']),
    lookup('ActivityId', ['Task']),
  ],
};

/** Who took part in an e-mail. */
export const EMAIL_MESSAGE_RELATION: ObjectDef = {
  name: 'EmailMessageRelation',
  label: 'Email Message Relation',
  labelPlural: 'Email Message Relations',
  keyPrefix: '0Bz',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    lookup('EmailMessageId', ['EmailMessage'], REQUIRED),
    lookup('RelationId', ['Contact', 'Lead', 'User']),
    picklist('RelationType', ['ToAddress', 'CcAddress', 'BccAddress', 'FromAddress', 'OtherAddress']),
  ],
};
