import { LightningElement, api } from 'lwc';

/** A day, in the browser's own field: "2026-11-24", whatever the zone and language of the machine. */
export default class LoopDate extends LightningElement {
  @api label;
  /** What to know of it; '' = nothing. */
  @api hint = '';
  @api value = '';
  @api required = false;
  tried = false;

  /** Marks it, where a day has to be chosen and is not. */
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

  handleChange(event) {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('choice', { detail: { value: event.target.value } }));
  }
}
