/**
 * What a column of an export can hold, and the names it usually has there, the more telling first: where two columns fit
 * one field, the earlier name wins and the other column is ignored. Names as `plainName` leaves them.
 */
export const FIELD_NAMES = {
  response_id: ['response id', 'responseid', 'survey response id', 'submission id', 'answer id', 'respondent id', 'id'],
  email: [
    'email',
    'e mail',
    'email address',
    'respondent email',
    'customer email',
    'contact email',
    'recipient email',
    'recipientemail',
    'person email',
    'user email',
  ],
  name: ['name', 'full name', 'respondent name', 'customer name', 'contact name', 'person name', 'recipient name'],
  first_name: ['first name', 'firstname', 'given name', 'recipient first name', 'recipientfirstname'],
  last_name: ['last name', 'lastname', 'surname', 'family name', 'recipient last name', 'recipientlastname'],
  external_id: ['user id', 'userid', 'customer id', 'contact id', 'person id', 'external id', 'external user id'],
  phone: ['phone', 'phone number', 'mobile', 'mobile phone'],
  score: [
    'score',
    'nps score',
    'csat score',
    'ces score',
    'survey score',
    'rating',
    'nps',
    'csat',
    'ces',
    'answer score',
  ],
  scale: ['scale', 'metric'],
  comment: [
    'comment',
    'comments',
    'verbatim',
    'feedback',
    'survey comment',
    'customer comment',
    'nps comment',
    'feedback text',
    'additional comments',
    'additional feedback',
    'open text',
  ],
  responded_at: [
    'responded at',
    'response date',
    'response time',
    'date responded',
    'answered at',
    'submitted at',
    'submitted on',
    'date submitted',
    'submission date',
    'submit date utc',
    'submit date',
    'completed at',
    'completed on',
    'recorded date',
    'recordeddate',
    'end date',
    'enddate',
    'timestamp',
    'date',
    'created at',
    'created',
  ],
  updated_at: ['updated at', 'last updated', 'last modified', 'modified at', 'date modified'],
  survey: ['survey', 'survey name', 'survey title', 'campaign', 'campaign name'],
  survey_id: ['survey id', 'surveyid', 'campaign id'],
  account: [
    'company',
    'company name',
    'account',
    'account name',
    'organization',
    'organisation',
    'organization name',
    'organisation name',
    'customer company',
  ],
  account_id: ['account id', 'company id', 'organization id', 'organisation id'],
  account_domain: ['company domain', 'account domain', 'domain', 'website'],
  language: ['language', 'response language', 'user language', 'userlanguage', 'locale'],
  channel: ['channel', 'distribution channel', 'survey channel'],
} as const satisfies { readonly [field: string]: readonly string[] };

export type CsvField = keyof typeof FIELD_NAMES;

/** In the order of the table above. */
export const CSV_FIELDS = Object.keys(FIELD_NAMES) as readonly CsvField[];

/** A column name as it is compared: lower case, everything but letters and digits one space. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a column of this name asks the question itself, as exports of form tools do. */
export function asksForScore(plain: string): boolean {
  return plain.startsWith('how likely ') || plain.startsWith('how satisfied ');
}
