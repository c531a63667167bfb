import { LightningElement, api } from 'lwc';

/** One of several, in the browser's own list: every keyboard, reader and phone knows it. */
export default class LoopChoice extends LightningElement {
  @api label;
  @api required = false;
  /** Shown while nothing is chosen; left out = an empty value is one of the options. */
  @api placeholder = '';
  /** `{ value, label }` each. */
  @api options = [];
  @api value = '';
  tried = false;

  /** Marks it, where something has to be chosen and is not. */
  @api
  reportValidity() {
    this.tried = true;
  }

  get boxClass() {
    return `slds-form-element${this.invalid ? ' slds-has-error' : ''}`;
  }

  get invalid() {
    return this.tried && this.required && this.value === '';
  }

  get spokenInvalid() {
    return String(this.invalid);
  }

  get drawn() {
    const first = this.placeholder === '' ? [] : [{ value: '', label: this.placeholder }];
    return [...first, ...this.options].map((option) => ({ ...option, chosen: option.value === this.value }));
  }

  handleChange(event) {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('choice', { detail: { value: event.target.value } }));
  }
}
