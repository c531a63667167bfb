import { LightningElement, api } from 'lwc';
import { ACTION_WORDS, SMALL_CHOICES, WORDS, smallCommand, smallFields, smallNeeds } from 'c/loopContract';

const DATES = ['until', 'nextOn'];
const LONG = ['note', 'optionalNote'];
const OPTIONAL = ['optionalNote', 'accountId'];

/** The few questions that a command asks before it is sent. */
export default class LoopSmallForm extends LightningElement {
  @api card;
  @api session;
  @api timeZone;
  /** What is to be done: see `actionsOf`. */
  @api action;
  @api locked = false;
  words = WORDS;
  tried = false;
  form = {};

  connectedCallback() {
    this.form = this.session.draft(this.action.kind) ?? {};
  }

  get title() {
    return ACTION_WORDS.actions[this.action.kind].replace('…', '');
  }

  get missing() {
    return smallNeeds(this.card, this.action, this.form);
  }

  get needs() {
    return this.tried ? this.missing : [];
  }

  get hasNeeds() {
    return this.needs.length > 0;
  }

  get fields() {
    return smallFields(this.card, this.action, this.form).map((field) => ({
      field,
      label: ACTION_WORDS.fields[field],
      value: this.form[field] ?? '',
      required: !OPTIONAL.includes(field),
      isDate: DATES.includes(field),
      isLong: LONG.includes(field),
      isPerson: field === 'person',
      options: this.optionsOf(field),
    }));
  }

  optionsOf(field) {
    if (field === 'candidate')
      return this.card.details.candidates.map(({ text }, at) => ({ label: text, value: String(at) }));
    const choices = SMALL_CHOICES[field];
    return choices?.map((value) => ({ label: ACTION_WORDS.choices[field][value], value }));
  }

  handleChange(event) {
    this.set(event.target.dataset.field, event.detail.value ?? '');
  }

  handlePerson(event) {
    this.set('person', event.detail.id);
  }

  set(field, value) {
    this.form = { ...this.form, [field]: value };
    this.session.keep(this.action.kind, this.form);
  }

  handleSend() {
    this.tried = true;
    if (this.missing.length > 0) {
      for (const field of this.template.querySelectorAll('[data-field]')) field.reportValidity?.();
      return;
    }
    const command = smallCommand({ card: this.card, action: this.action }, this.form, this.timeZone);
    const deliver = () => this.session.run(command);
    this.dispatchEvent(new CustomEvent('send', { detail: { deliver, draft: this.action.kind } }));
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
