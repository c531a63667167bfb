import { LightningElement, api } from 'lwc';
import { SAY, clockNow, nameOf } from 'c/loopContract';

/** One deadline: what is left of it in words, and as a bar that words stand beside. */
export default class LoopClock extends LightningElement {
  @api clock;
  @api asOf;
  @api now;
  @api timeZone;

  get reading() {
    return clockNow(this.clock, { asOf: this.asOf, now: this.now, timeZone: this.timeZone });
  }

  get name() {
    return nameOf('clock', this.clock.kind);
  }

  get spoken() {
    const { words, due } = this.reading;
    return [`${this.name}: ${words}`, due].filter((part) => part !== '').join(', ');
  }

  get barName() {
    return `${this.name} ${SAY.ofBudget(this.clock.budget)}`;
  }

  get boxClass() {
    const { late, dueSoon } = this.reading;
    return `clock${late ? ' late' : ''}${dueSoon ? ' soon' : ''}`;
  }

  get barStyle() {
    return `width: ${this.reading.usedPercent}%`;
  }
}
