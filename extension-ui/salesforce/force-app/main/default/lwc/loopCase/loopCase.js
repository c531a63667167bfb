import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { TAKEN_BACK, WORDS, SAY, actionsOf, smallCommand, smallFields, timeOfDay } from 'c/loopContract';
import { headOf } from './caseHead';

/** Three lines of a narrow column. */
const LONG_QUOTE = 120;

/** One case: who and how bad, the clock, what to know first, the quote, what to do next, and the form that does it. */
export default class LoopCase extends LightningElement {
  @api session;
  /** What the session says. */
  @api state;
  /** ms since the epoch, by the service's clock. */
  @api now;
  words = WORDS;
  panel = null;
  wholeQuote = false;
  focusOn = null;
  last = null;
  sending = false;
  shownKey = null;

  get view() {
    return this.state.view;
  }

  get card() {
    return this.view.case;
  }

  get timeZone() {
    return this.view.timeZone;
  }

  get reading() {
    return { asOf: this.view.asOf, now: this.now, timeZone: this.timeZone };
  }

  get head() {
    return headOf(this.card, { ...this.reading, recordType: this.view.record.type });
  }

  get clock() {
    return this.card.closedAt === null ? (this.card.clocks[0] ?? null) : null;
  }

  get isClosed() {
    return this.head.closed.length > 0;
  }

  get notices() {
    return this.card.notices.map(({ heading, text }, at) => ({ key: String(at), heading, text }));
  }

  get warnings() {
    return this.card.warnings.map(({ message }, at) => ({ key: String(at), message }));
  }

  get told() {
    return this.card.told.length > 0 ? SAY.told(this.card.told.map(({ name }) => name)) : null;
  }

  get quoteClass() {
    return `quote${this.wholeQuote ? '' : ' folded'}`;
  }

  get quoteIsLong() {
    return (this.card.quote ?? '').length > LONG_QUOTE;
  }

  get quoteButton() {
    return this.wholeQuote ? WORDS.less : WORDS.more;
  }

  get expanded() {
    return String(this.wholeQuote);
  }

  get actions() {
    return actionsOf(this.card, this.view.viewer.id);
  }

  get locked() {
    return this.state.stale || this.state.busy !== null;
  }

  get busy() {
    return String(this.state.busy !== null);
  }

  get undo() {
    const { undo, may } = this.card;
    if (undo === null || !may.includes('undo') || this.now >= Date.parse(undo.untilAt)) return null;
    return `${TAKEN_BACK[undo.of] ?? WORDS.undo} (${SAY.until(timeOfDay(undo.untilAt, this.timeZone))})`;
  }

  /** In place of everything, for whoever may not read it. */
  get unread() {
    return SAY.unread(this.card);
  }

  /** What was being filled in stays; a case that is not his to read any more has no form. */
  get asking() {
    return this.card.hidden ? null : this.panel;
  }

  get formTouch() {
    return this.asking?.kind === 'touch';
  }

  get formClose() {
    return this.asking?.kind === 'close';
  }

  get formSmall() {
    return this.asking !== null && !this.formTouch && !this.formClose;
  }

  get unanswered() {
    return this.state.unanswered !== null;
  }

  renderedCallback() {
    if (this.card.caseKey !== this.shownKey) this.begin();
    if (this.focusOn === null) return;
    const place = this.refs[this.focusOn] ?? this.refs.unread;
    this.focusOn = null;
    place?.focus();
  }

  /** Another case came in the place of this one. */
  begin() {
    if (this.shownKey !== null) {
      this.panel = null;
      this.wholeQuote = false;
      this.last = null;
    }
    this.shownKey = this.card.caseKey;
  }

  handleQuote() {
    this.wholeQuote = !this.wholeQuote;
  }

  handleChoose(event) {
    const action = event.detail;
    this.session.clear();
    const asks = ['touch', 'close'].includes(action.kind) || smallFields(this.card, action, {}).length > 0;
    if (asks) {
      this.panel = action;
      this.focusOn = 'form';
      return;
    }
    const command = smallCommand({ card: this.card, action }, {}, this.timeZone);
    this.submit({ deliver: () => this.session.run(command), draft: null });
  }

  handleUndo() {
    this.submit({ deliver: () => this.session.run({ kind: 'undo' }), draft: null });
  }

  handleSend(event) {
    this.submit(event.detail);
  }

  handleAgain() {
    if (this.last === null) this.session.again();
    else this.submit(this.last);
  }

  handleCancel() {
    this.session.clear();
    this.panel = null;
    this.focusOn = 'top';
  }

  handleOpenCase(event) {
    this.dispatchEvent(new CustomEvent('opencase', { detail: event.detail }));
  }

  /** Refused or not answered, the form stays with all that stands in it. */
  async submit(order) {
    if (this.sending) return;
    this.last = order;
    const told = await this.deliver(order);
    if (told === null) return;
    this.last = null;
    if (told !== 'nothing' && !told.ok) {
      this.focusOn = 'refusal';
      return;
    }
    if (order.draft !== null) this.session.keep(order.draft, null);
    // What is done from within a form leaves it open.
    if (!order.stays) {
      this.panel = null;
      this.focusOn = 'top';
    }
    if (told !== 'nothing') this.say(told);
  }

  /** One at a time: a double click is one click. */
  async deliver(order) {
    this.sending = true;
    try {
      return await order.deliver();
    } finally {
      this.sending = false;
    }
  }

  say({ warnings = [] }) {
    const message = warnings.map((warning) => warning.message).join(' ');
    const variant = message === '' ? 'success' : 'warning';
    this.dispatchEvent(new ShowToastEvent({ title: this.session.state().done, message, variant }));
  }
}
