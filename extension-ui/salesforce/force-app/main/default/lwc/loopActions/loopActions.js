import { LightningElement, api } from 'lwc';
import { ACTION_WORDS, WORDS, nameOf } from 'c/loopContract';

/** The buttons of a case: one that stands out, two beside it, the rest in a menu. */
export default class LoopActions extends LightningElement {
  /** What `actionsOf` says. */
  @api actions;
  /** Nothing can be sent now. */
  @api locked = false;
  words = WORDS;

  get primary() {
    const { primary } = this.actions;
    return primary === null ? null : { action: primary, label: labelOf(primary) };
  }

  /** A column of the record page has room for one. */
  get beside() {
    return drawn(this.actions.beside.slice(0, 1));
  }

  get menu() {
    return [...this.actions.beside.slice(1), ...this.actions.more];
  }

  get more() {
    return drawn(this.menu);
  }

  get hasMore() {
    return this.more.length > 0;
  }

  handlePrimary() {
    this.choose(this.actions.primary);
  }

  handleBeside(event) {
    this.choose(this.actions.beside[Number(event.target.value)]);
  }

  handleMore(event) {
    this.choose(this.menu[Number(event.detail.value)]);
  }

  choose(action) {
    this.dispatchEvent(new CustomEvent('choose', { detail: action }));
  }
}

function drawn(actions) {
  return actions.map((action, at) => ({ key: String(at), label: labelOf(action) }));
}

/** Of a task that is only ticked off, what it is about. */
function labelOf({ kind, task }) {
  return kind === 'complete_task' && task !== null
    ? `${ACTION_WORDS.actions[kind]}: ${nameOf('purpose', task.purpose)}`
    : ACTION_WORDS.actions[kind];
}
