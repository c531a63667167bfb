import { LightningElement, api } from 'lwc';
import { WORDS } from 'c/loopContract';

const keyed = (lines) => lines.map((text, at) => ({ key: String(at), text }));

/** What the play of the case advises: what to do first, what to say, and a draft. */
export default class LoopGuidance extends LightningElement {
  @api guidance;
  words = WORDS;

  get checklist() {
    return keyed(this.guidance.checklist);
  }

  get talkingPoints() {
    return keyed(this.guidance.talkingPoints);
  }
}
