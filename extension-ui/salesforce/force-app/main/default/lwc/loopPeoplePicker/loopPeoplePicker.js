import { LightningElement, api } from 'lwc';
import { WORDS } from 'c/loopContract';
import { afterRest } from 'c/loopTicker';

const REST_MS = 250;

/** Finds one person by the first letters of a name, with the keyboard alone if need be. */
export default class LoopPeoplePicker extends LightningElement {
  @api label;
  @api session;
  @api required = false;
  /** Id of who is chosen; '' = nobody. */
  @api value = '';
  /** His name, where it is known already. */
  @api valueName = '';
  words = WORDS;
  text = '';
  found = null;
  pickedName = '';
  search = afterRest(REST_MS, (text) => this.ask(text));

  get chosen() {
    return this.value ? this.pickedName || this.valueName || this.value : null;
  }

  get people() {
    return (this.found ?? []).map(({ id, name, away }) => ({
      id,
      name,
      label: away ? `${name} (${WORDS.person.away})` : name,
    }));
  }

  get hasPeople() {
    return this.people.length > 0;
  }

  get nobody() {
    return this.found !== null && this.found.length === 0;
  }

  handleText(event) {
    this.text = event.detail.value ?? '';
    if (this.text.trim() === '') this.found = null;
    else this.search(this.text.trim());
  }

  async ask(text) {
    const answer = await this.session.ask(`/v1/card/people?q=${encodeURIComponent(text)}`);
    // An answer that comes late is to letters that stand there no more.
    if (this.text.trim() === text) this.found = answer?.ok ? answer.people : null;
  }

  handlePick(event) {
    const { id, name } = this.people.find((one) => one.id === event.target.value);
    this.pickedName = name;
    this.found = null;
    this.text = '';
    this.tell(id, name);
  }

  handleRemove() {
    this.pickedName = '';
    this.tell('', '');
  }

  tell(id, name) {
    this.dispatchEvent(new CustomEvent('pick', { detail: { id, name } }));
  }
}
