import { LightningElement, api } from 'lwc';
import { FIELDS, WORDS, dateOf, endOfDay, momentWords, timeOfDay } from 'c/loopContract';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** A moment that has passed, on the viewer's wall clock; nothing = just now. */
export default class LoopMoment extends LightningElement {
  @api timeZone;
  /** ms since the epoch, by the service's clock. */
  @api now;
  /** ISO 8601; '' = just now. */
  @api value = '';
  words = WORDS;
  labels = FIELDS.at;
  date = '';
  time = '12:00';

  /** A form that is opened again has kept its moment: it stands in the fields, so that it can be changed and cleared. */
  connectedCallback() {
    if (this.value === '') return;
    this.date = dateOf(Date.parse(this.value), this.timeZone);
    this.time = timeOfDay(this.value, this.timeZone);
  }

  get chosen() {
    return this.value === '' ? null : momentWords(this.value, { now: this.now, timeZone: this.timeZone });
  }

  handleDate(event) {
    this.date = event.detail.value ?? '';
    this.tell();
  }

  handleTime(event) {
    this.time = event.target.value || '12:00';
    this.tell();
  }

  tell() {
    const value = this.date === '' ? '' : momentOf(this.date, this.time, this.timeZone);
    this.dispatchEvent(new CustomEvent('moment', { detail: { value } }));
  }
}

/** Counted back from the end of the day: clocks change at night, before anybody works. */
function momentOf(date, time, timeZone) {
  const [hours, minutes] = time.split(':').map(Number);
  const left = (DAY_MINUTES - hours * 60 - minutes) * MINUTE_MS;
  return new Date(Date.parse(endOfDay(date, timeZone)) + 1000 - left).toISOString();
}
