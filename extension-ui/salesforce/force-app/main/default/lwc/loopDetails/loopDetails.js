import { LightningElement, api } from 'lwc';
import { SAY, WORDS, momentWords, nameOf } from 'c/loopContract';

const keyed = (lines) => lines.map((line, at) => ({ key: String(at), ...line }));
const texts = (lines) => keyed(lines.map((text) => ({ text })));

/** What is folded away until somebody asks why. */
export default class LoopDetails extends LightningElement {
  @api card;
  @api now;
  @api timeZone;
  words = WORDS.details;

  get details() {
    return this.card.details;
  }

  get reason() {
    const { code, secondary, confidence, confident } = this.details.reason;
    const names = [code, ...secondary].map((one) => nameOf('reason', one)).join(', ');
    return `${confident ? '' : `${WORDS.likely}: `}${names} (${SAY.confidence(confidence)})`;
  }

  get quotes() {
    return keyed(this.details.reason.quotes.map(({ for: about, text }) => ({ text, about: nameOfEither(about) })));
  }

  get signals() {
    return texts(this.details.reason.signals);
  }

  get flags() {
    return this.details.reason.flags.map((flag) => nameOf('flag', flag)).join(', ');
  }

  get tier() {
    return nameOf('tier', this.card.tier);
  }

  get points() {
    return keyed(this.details.tier.points.map(({ text, points }) => ({ text, points: SAY.points(points) })));
  }

  get trace() {
    return keyed(
      this.details.owner.trace.map(({ rule, matched, why }) => ({
        text: [`${rule}: ${matched ? WORDS.details.matched : WORDS.details.notMatched}`, why]
          .filter(Boolean)
          .join(', '),
      })),
    );
  }

  get steps() {
    return texts(this.details.owner.steps);
  }

  get clocks() {
    return this.card.clocks.map(({ kind, budget, explain }) => ({
      kind,
      title: `${nameOf('clock', kind)}: ${budget}`,
      lines: texts(explain),
    }));
  }

  get checks() {
    return this.details.checks.map(({ check, outcome, detail }) => ({
      check,
      text: `${nameOf('check', check)}: ${nameOf('checkOutcome', outcome)}`,
      detail,
    }));
  }

  get hasChecks() {
    return this.details.checks.length > 0;
  }

  get history() {
    const reading = { now: this.now, timeZone: this.timeZone };
    return keyed(
      this.details.history.map(({ at, text, detail }) => ({ when: momentWords(at, reading), text, detail })),
    );
  }

  get related() {
    const reading = { now: this.now, timeZone: this.timeZone };
    const lines = this.details.related.map(({ caseKey, relation, title, status, ownerName, firstTouchAt }) => ({
      caseKey,
      relation: nameOf('relation', relation),
      title,
      text: [
        nameOf('status', status),
        ownerName,
        firstTouchAt === null ? null : `${nameOf('clock', 'first_touch')} ${momentWords(firstTouchAt, reading)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
    return keyed(lines);
  }

  get hasRelated() {
    return this.details.related.length > 0;
  }

  handleOpen(event) {
    this.dispatchEvent(new CustomEvent('opencase', { detail: event.currentTarget.value }));
  }
}

/** A quote stands for a reason or for a flag. */
function nameOfEither(code) {
  const reason = nameOf('reason', code);
  return reason === code.replace(/_/g, ' ') ? nameOf('flag', code) : reason;
}
