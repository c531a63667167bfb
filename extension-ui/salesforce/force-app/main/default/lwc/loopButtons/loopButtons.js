import { LightningElement, api } from 'lwc';

/** One of a few, by one click. Salesforce's own group of buttons does not wrap, and would stick out of a narrow column. */
export default class LoopButtons extends LightningElement {
  @api label;
  @api name;
  /** `{ value, label }` each. */
  @api options = [];
  @api value = '';
  @api required = false;

  get drawn() {
    return this.options.map((option) => ({
      ...option,
      id: `${this.name}-${option.value}`,
      chosen: option.value === this.value,
    }));
  }

  handleChange(event) {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('choice', { detail: { value: event.target.value } }));
  }
}
