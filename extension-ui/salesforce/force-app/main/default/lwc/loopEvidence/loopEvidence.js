import { LightningElement, api } from 'lwc';
import { FIELDS, WORDS, momentWords, nameOf } from 'c/loopContract';

/** Ids of Salesforce files begin so; they stand in the address of a file too. */
const FILE = /\b(069[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)\b/;
const ADDRESS = /^https?:\/\//i;

/** What shows the root cause: a link, a file or record of the CRM, or a ticket by one click. */
export default class LoopEvidence extends LightningElement {
  @api card;
  @api session;
  @api timeZone;
  @api required = false;
  /** Items as in the record. */
  @api items = [];
  words = WORDS;
  labels = FIELDS;
  ref = '';
  label = '';
  tickets = null;
  unanswered = false;

  get lines() {
    return this.items.map((item, at) => ({
      key: String(at),
      text: `${nameOf('evidence', item.kind)}: ${item.label || item.ref}`,
      remove: `${WORDS.remove}: ${item.label || item.ref}`,
    }));
  }

  get hasLines() {
    return this.items.length > 0;
  }

  get ticketLines() {
    const reading = { now: this.session.now(), timeZone: this.timeZone };
    return (this.tickets ?? []).map(({ id, title, status, at }) => ({
      id,
      title,
      text: `${status}, ${momentWords(at, reading)}`,
      add: `${WORDS.add}: ${title}`,
      used: this.items.some(({ ref }) => ref === id),
    }));
  }

  get said() {
    if (this.unanswered) return WORDS.unreachable.title;
    return this.tickets?.length === 0 ? WORDS.evidence.noTickets : '';
  }

  get cannotAdd() {
    return this.ref.trim() === '';
  }

  handleRef(event) {
    this.ref = event.detail.value ?? '';
  }

  handleLabel(event) {
    this.label = event.detail.value ?? '';
  }

  /** What stands in the fields when the form is sent is meant, also where nobody has pressed "Add". */
  @api
  finish() {
    if (!this.cannotAdd) this.handleAdd();
  }

  handleAdd() {
    const item = itemOf(this.ref.trim(), this.label.trim());
    this.ref = '';
    this.label = '';
    this.tell([...this.items, item]);
  }

  async handleTickets() {
    const answer = await this.session.ask(`/v1/card/cases/${this.card.caseKey}/tickets`);
    this.tickets = answer?.tickets ?? null;
    // What is refused is said above the form.
    this.unanswered = answer === null && this.session.state().refusal === null;
  }

  handleTicket(event) {
    const { id, title } = this.tickets.find((one) => one.id === event.target.value);
    this.tell([...this.items, { kind: 'crm_record', ref: id, label: title }]);
  }

  handleRemove(event) {
    this.tell(this.items.filter((_, at) => String(at) !== event.target.value));
  }

  tell(items) {
    this.dispatchEvent(new CustomEvent('evidence', { detail: items }));
  }
}

function itemOf(ref, label) {
  const file = FILE.exec(ref);
  if (file !== null) return { kind: 'file', ref: file[1], label: label || file[1] };
  return { kind: ADDRESS.test(ref) ? 'link' : 'crm_record', ref, label: label || ref };
}
