import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { WORDS, endOfDay, momentWords } from 'c/loopContract';

const TARGET = '/v1/card/leave';
const DAY_MS = 86_400_000;

/** "I am away": new cases go to somebody else meanwhile. */
export default class LoopLeave extends LightningElement {
  @api session;
  @api view;
  @api locked = false;
  words = WORDS.leave;
  from = '';
  to = '';
  delegateId = '';

  get away() {
    const reading = { now: this.session.now(), timeZone: this.view.timeZone };
    return this.view.leave.map(({ fromAt, toAt, delegate }, at) => ({
      key: String(at),
      text: [
        `${momentWords(fromAt, reading)} – ${toAt === null ? this.words.openEnd : momentWords(toAt, reading)}`,
        delegate?.name,
      ]
        .filter(Boolean)
        .join(', '),
    }));
  }

  get isAway() {
    return this.view.leave.length > 0;
  }

  get cannotSave() {
    return this.locked || this.from === '' || (this.to !== '' && this.to < this.from);
  }

  handleFrom(event) {
    this.from = event.detail.value ?? '';
  }

  handleTo(event) {
    this.to = event.detail.value ?? '';
  }

  handleDelegate(event) {
    this.delegateId = event.detail.id;
  }

  async handleSave() {
    const { timeZone } = this.view;
    const done = await this.send({
      fromAt: startOfDay(this.from, timeZone),
      toAt: this.to === '' ? null : endOfDay(this.to, timeZone),
      delegateId: this.delegateId || null,
    });
    if (done) {
      this.from = '';
      this.to = '';
      this.delegateId = '';
    }
  }

  handleEnd() {
    this.send({ clear: true });
  }

  async send(body) {
    const told = await this.session.send(TARGET, body);
    if (told?.ok) this.dispatchEvent(new ShowToastEvent({ title: this.session.state().done, variant: 'success' }));
    return told?.ok === true;
  }
}

/** A day begins a second after the one before it has ended. */
function startOfDay(date, timeZone) {
  const before = new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
  return new Date(Date.parse(endOfDay(before, timeZone)) + 1000).toISOString();
}
