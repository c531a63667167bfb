import { LightningElement, api } from 'lwc';
import { SAY, WORDS, nameOf } from 'c/loopContract';

const ENDED = ['resolved', 'partially_resolved', 'escalated', 'churned', 'withdrawn'];

/** What Salesforce itself has of the cases: to be read while the service does not answer. */
export default class LoopMirror extends LightningElement {
  /** Records of the related list, as Lightning Data Service has them. */
  @api records = [];
  words = WORDS;

  get cases() {
    return this.records
      .map(caseOf)
      .filter(({ status }) => !ENDED.includes(status))
      .sort((a, b) => Number(b.late) - Number(a.late) || a.due.localeCompare(b.due));
  }
}

function caseOf({ id, fields }) {
  const of = (name) => fields[name]?.value ?? null;
  const restricted = of('Restricted__c') === true;
  const [score, max, metric] = [of('Score__c'), of('Score_Max__c'), of('Metric__c')];
  const clock = of('First_Touch_Clock__c') === 'met' ? 'resolution' : 'first_touch';
  const prefix = clock === 'resolution' ? 'Resolution' : 'First_Touch';
  const status = of('Status__c') ?? '';
  return {
    id,
    status,
    late: of(`${prefix}_Clock__c`) === 'breached',
    due: of(`${prefix}_Due__c`) ?? '',
    clock: nameOf('clock', clock),
    title: restricted ? WORDS.restricted.title : of('Title__c'),
    score: restricted || score === null ? null : SAY.score({ metric: metric ?? '', value: score, max }),
    quote: restricted ? null : of('Verbatim__c'),
    statusName: nameOf('status', status),
    facts: [nameOf('tier', of('Risk_Tier__c') ?? ''), SAY.owner(ownerOf(fields))].filter(Boolean).join(' · '),
  };
}

function ownerOf({ Owner }) {
  return Owner?.displayValue ?? Owner?.value?.fields?.Name?.value ?? '';
}
