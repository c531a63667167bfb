import { LightningElement, api } from 'lwc';
import {
  ENDINGS,
  FIELDS,
  SAY,
  WORDS,
  closingFields,
  dateOf,
  endingOf,
  momentWords,
  newClosing,
  refreshedClosing,
  stillNeeds,
  submitClosing,
} from 'c/loopContract';
import { partOf } from './closingParts';

const DRAFT = 'close';
const ACTION_FIELDS = ['actionText', 'actionOwnerId', 'actionDue'];
/** Those that are there already. */
const LINKED = { field: 'linked', label: FIELDS.actionText.label, isActions: true };
/** Those that are there, and of no concern to this case yet. */
const LINKABLE = { field: 'linkable', isLinkable: true };

/** What was found out, and how it ends: filled in with what is known, and it says what is still needed as one types. */
export default class LoopClosingForm extends LightningElement {
  @api session;
  @api timeZone;
  @api locked = false;
  words = WORDS;
  form = null;
  names = {};
  tried = false;
  anotherAction = false;
  leadsToNeeds = false;
  _card;

  @api
  get card() {
    return this._card;
  }
  set card(card) {
    this._card = card;
    // Somebody else may have written in the record meanwhile: what this person has typed stays.
    if (this.form !== null) this.form = refreshedClosing(this.form, card, this.timeZone);
  }

  connectedCallback() {
    const kept = this.session.draft(DRAFT);
    this.names = kept?.names ?? {};
    this.form = kept === null ? newClosing(this.card, this.timeZone) : this.refreshed(kept.form);
  }

  refreshed(form) {
    return refreshedClosing(form, this.card, this.timeZone);
  }

  get reading() {
    return { now: this.session.now(), timeZone: this.timeZone };
  }

  get title() {
    return this.closes ? WORDS.closing.title : WORDS.closing.record;
  }

  get closes() {
    return this.form.outcome !== '';
  }

  get outcomes() {
    const outcomes = [...new Set(this.card.endings.map(({ outcome }) => outcome))];
    return [
      { value: '', label: WORDS.closing.staysOpen },
      ...outcomes.map((value) => ({ value, label: ENDINGS[value] })),
    ];
  }

  get outcomeLabel() {
    return FIELDS.outcome.label;
  }

  get sendLabel() {
    return this.closes ? WORDS.closing.title : WORDS.save;
  }

  get missing() {
    return stillNeeds(this.card, this.form, this.reading);
  }

  get summary() {
    return SAY.needs(this.missing.length);
  }

  /** In full once he has tried; until then what it is about will do. */
  get needs() {
    return this.missing.map(({ field, message }) => ({
      field,
      message: this.tried || field === 'attempts' ? message : message.split(':')[0],
    }));
  }

  get hasNeeds() {
    return this.missing.length > 0;
  }

  get showsNeeds() {
    return this.closes || this.tried;
  }

  get needsClass() {
    return `needs${this.tried && this.hasNeeds ? ' missing' : ''}`;
  }

  get parts() {
    const asked = (endingOf(this.card, this.form)?.needs ?? []).map(({ field }) => field);
    const known = { card: this.card, form: this.form, asked: this.hasActions ? without(asked) : asked };
    return closingFields(this.card, this.form).flatMap((field) => {
      const linked = field === 'actionText' ? this.linkParts : [];
      if (ACTION_FIELDS.includes(field) && !this.showsAction) return linked;
      return [...linked, { ...partOf(field, known), name: this.nameOfPerson(this.form[field]) }];
    });
  }

  get linkParts() {
    return [...(this.hasActions ? [LINKED] : []), ...(this.card.may.includes('link_action') ? [LINKABLE] : [])];
  }

  get hasActions() {
    return this.card.record.actions.length > 0;
  }

  get showsAction() {
    return !this.hasActions || this.anotherAction || this.form.actionText !== '';
  }

  get canAddAction() {
    return !this.showsAction;
  }

  get actions() {
    return this.card.record.actions.map(({ id, text, owner, dueAt, done }) => ({
      id,
      text,
      more: [owner.name, done ? WORDS.finished : momentWords(dueAt, this.reading)].join(', '),
    }));
  }

  nameOfPerson(id) {
    return this.names[id] ?? (id === this.card.owner.id ? this.card.owner.name : '');
  }

  handleOutcome(event) {
    this.change({ outcome: event.detail.value });
  }

  handleChange(event) {
    const { field } = event.target.dataset;
    const value = event.detail.value ?? '';
    if (field.startsWith('extra.'))
      this.change({ extra: { ...this.form.extra, [field.slice('extra.'.length)]: value } });
    else this.change({ [field]: value });
  }

  handlePerson(event) {
    const { id, name } = event.detail;
    this.names = { ...this.names, [id]: name };
    this.change({ [event.target.dataset.field]: id });
  }

  handleEvidence(event) {
    this.change({ evidence: event.detail });
  }

  handleProof(event) {
    const { from, at, url, type, id, subject } = event.detail;
    this.change({
      confirmedBy: from ?? this.card.contact.name ?? this.form.confirmedBy,
      confirmedOn: dateOf(Date.parse(at), this.timeZone),
      confirmedVia: 'email',
      confirmationProof: url ?? `${subject} (${type} ${id})`,
    });
  }

  handleLink(event) {
    this.dispatchEvent(new CustomEvent('send', { detail: event.detail }));
  }

  handleAnother() {
    this.anotherAction = true;
  }

  change(part) {
    this.form = { ...this.form, ...part };
    this.session.keep(DRAFT, { form: this.form, names: this.names });
  }

  renderedCallback() {
    this.lead();
  }

  /** To what is missing, as soon as it is drawn. */
  lead() {
    if (!this.leadsToNeeds || this.refs.needs === undefined) return;
    this.leadsToNeeds = false;
    this.refs.needs.focus();
  }

  /** Pressing it early asks nobody: it says in full what is missing, and takes the reader there. */
  handleSend() {
    this.tried = true;
    this.template.querySelector('c-loop-evidence')?.finish();
    if (this.missing.length > 0) {
      for (const field of this.template.querySelectorAll('[data-field]')) field.reportValidity?.();
      this.leadsToNeeds = true;
      this.lead();
      return;
    }
    this.dispatchEvent(new CustomEvent('send', { detail: { deliver: () => this.deliver(), draft: DRAFT } }));
  }

  /** What has been done of it is not sent twice: the form that comes back holds it no more. */
  async deliver() {
    const sent = this.form;
    const { form, told } = await submitClosing(this.session, sent);
    // Somebody may have typed on meanwhile: no more is taken than what is done.
    if (form !== sent) this.change({ actionText: form.actionText, actionDue: form.actionDue });
    return told;
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}

/** A case that has a corrective action needs no other. */
function without(asked) {
  return asked.filter((field) => field !== 'correctiveAction');
}
