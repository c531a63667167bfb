import { LightningElement, api } from 'lwc';
import {
  ACTION_WORDS,
  FIELDS,
  NAMES,
  WORDS,
  momentWords,
  nameOf,
  newTouch,
  touchCommand,
  touchNeeds,
} from 'c/loopContract';

const DRAFT = 'touch';
const optionsOf = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** "Log touch" asks two things: what happened, and how. The rest may stay as it is. */
export default class LoopTouchForm extends LightningElement {
  @api card;
  @api session;
  @api timeZone;
  @api locked = false;
  words = WORDS;
  labels = FIELDS;
  title = ACTION_WORDS.actions.touch;
  results = optionsOf(NAMES.result);
  channels = optionsOf(NAMES.channel);
  tried = false;
  form = newTouch();
  found = [];

  connectedCallback() {
    this.form = this.session.draft(DRAFT) ?? newTouch();
    this.readActivities();
  }

  async readActivities() {
    if (!this.card.may.includes('link_activity')) return;
    const answer = await this.session.ask(`/v1/card/cases/${this.card.caseKey}/activities`);
    this.found = answer?.ok ? answer.activities : [];
  }

  get activities() {
    const reading = { now: this.now, timeZone: this.timeZone };
    return this.found.map((activity, at) => ({
      key: String(at),
      subject: activity.subject,
      when: `${nameOf('channel', activity.type)}, ${momentWords(activity.at, reading)}`,
      use: `${WORDS.activities.use}: ${activity.subject}`,
    }));
  }

  get hasActivities() {
    return this.found.length > 0;
  }

  get now() {
    return this.session.now();
  }

  get missing() {
    return touchNeeds(this.form);
  }

  get needs() {
    return this.tried ? this.missing : [];
  }

  get hasNeeds() {
    return this.needs.length > 0;
  }

  handleChange(event) {
    this.form = { ...this.form, [event.target.dataset.field]: event.detail.value ?? '' };
    this.session.keep(DRAFT, this.form);
  }

  handleSend() {
    this.tried = true;
    if (this.missing.length > 0) {
      for (const field of this.template.querySelectorAll('[data-field]')) field.reportValidity?.();
      return;
    }
    this.send(touchCommand(this.form));
  }

  handleLink(event) {
    const { type, id, result } = this.found[Number(event.target.value)];
    this.send({ kind: 'link_activity', activity: { type, id }, result: result ?? (this.form.result || null) });
  }

  send(command) {
    const deliver = () => this.session.run(command);
    this.dispatchEvent(new CustomEvent('send', { detail: { deliver, draft: DRAFT } }));
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
