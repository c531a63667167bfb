import { LightningElement, api } from 'lwc';
import { WORDS } from 'c/loopContract';

/** Why something was not done, in the words of the service; what was typed stays where it is. */
export default class LoopRefusal extends LightningElement {
  @api refusal;
  /** It was to end the case: then it says that the case stays open. */
  @api closing = false;
  words = WORDS;

  get title() {
    return this.closing ? WORDS.refused.caseStaysOpen : WORDS.refused.title;
  }

  get fields() {
    return (this.refusal.fields ?? []).map(({ message }, at) => ({ key: String(at), message }));
  }

  get hasFields() {
    return this.fields.length > 0;
  }
}
