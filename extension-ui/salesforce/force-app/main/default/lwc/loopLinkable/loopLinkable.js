import { LightningElement, api } from 'lwc';
import { OPEN_ACTIONS, WORDS, linkCommand, linkable } from 'c/loopContract';

/** A corrective action that is open already, by one click in place of making another. */
export default class LoopLinkable extends LightningElement {
  @api card;
  @api session;
  @api timeZone;
  @api locked = false;
  words = WORDS;
  found = null;
  unanswered = false;

  get lines() {
    const reading = { now: this.session.now(), timeZone: this.timeZone };
    return linkable(this.card, this.found ?? [], reading).map((one) => ({
      ...one,
      use: `${WORDS.linkable.use}: ${one.text}`,
    }));
  }

  get said() {
    if (this.unanswered) return WORDS.unreachable.title;
    return this.found !== null && this.lines.length === 0 ? WORDS.linkable.none : '';
  }

  async handleRead() {
    const answer = await this.session.ask(OPEN_ACTIONS);
    this.found = answer?.rows ?? null;
    // What is refused is said above the form.
    this.unanswered = answer === null && this.session.state().refusal === null;
  }

  /** The form stays, with all that is typed. The line goes, so the keyboard is taken to what stays. */
  handleUse(event) {
    const command = linkCommand(event.target.value);
    this.refs.read.focus();
    const detail = { deliver: () => this.session.run(command), draft: null, stays: true };
    this.dispatchEvent(new CustomEvent('send', { detail }));
  }
}
