import { LightningElement, api } from 'lwc';
import { WORDS, momentWords } from 'c/loopContract';

/** Asks the customer whether it is well now, and takes his reply as the proof. */
export default class LoopConfirmation extends LightningElement {
  @api card;
  @api session;
  @api timeZone;
  words = WORDS;
  replies = null;
  unanswered = false;

  get draft() {
    return this.card.guidance?.confirmation ?? null;
  }

  get lines() {
    const reading = { now: this.session.now(), timeZone: this.timeZone };
    return (this.replies ?? []).map((reply, at) => ({
      key: String(at),
      subject: reply.subject,
      text: [reply.from, momentWords(reply.at, reading)].filter(Boolean).join(', '),
      use: `${WORDS.replies.use}: ${reply.subject}`,
    }));
  }

  get said() {
    if (this.unanswered) return WORDS.unreachable.title;
    return this.replies?.length === 0 ? WORDS.replies.none : '';
  }

  async handleReplies() {
    const answer = await this.session.ask(`/v1/card/cases/${this.card.caseKey}/replies`);
    this.replies = answer?.replies ?? null;
    // What is refused is said above the form.
    this.unanswered = answer === null && this.session.state().refusal === null;
  }

  handleUse(event) {
    this.dispatchEvent(new CustomEvent('proof', { detail: this.replies[Number(event.target.value)] }));
  }
}
