import { LightningElement, api } from 'lwc';
import { WORDS } from 'c/loopContract';

/** A message to start from: to be read, copied, and sent from where the person writes e-mails. */
export default class LoopDraft extends LightningElement {
  /** Subject and body. */
  @api draft;
  words = WORDS;
  copied = false;

  get text() {
    return `${this.draft.subject}\n\n${this.draft.body}`;
  }

  async handleCopy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.copied = true;
    } catch {
      // Some hosts forbid it. The text can be selected all the same.
      this.refs.text.focus();
    }
  }
}
