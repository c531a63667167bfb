import { LightningElement, api } from 'lwc';
import { SAY, WORDS, momentWords, nameOf } from 'c/loopContract';

/** The cases of a record, one line each: what wants somebody first on top, then what has ended. */
export default class LoopCases extends LightningElement {
  @api view;
  @api now;
  words = WORDS;

  get reading() {
    return { now: this.now, timeZone: this.view.timeZone };
  }

  get open() {
    return this.view.open.map((line) => this.drawn(line));
  }

  get ended() {
    return this.view.ended.map((line) => this.drawn(line));
  }

  get hasOpen() {
    return this.view.open.length > 0;
  }

  get hasEnded() {
    return this.view.ended.length > 0;
  }

  /** Whether nothing is left but what has ended. */
  get isOver() {
    return !this.hasOpen;
  }

  get count() {
    return SAY.openCases(this.view.open.length);
  }

  get last() {
    const { lastResponse } = this.view;
    if (lastResponse === null) return WORDS.none.neverAsked;
    const { metric, score: value, max, by, at, band } = lastResponse;
    const who = by === null ? '' : SAY.by(by);
    return [SAY.score({ metric, value, max }), `(${nameOf('band', band)})`, who, momentWords(at, this.reading)]
      .filter((part) => part !== '')
      .join(' ');
  }

  drawn({ caseKey, title, status, tier, late, dueAt, ownerName, restricted, closedAt }) {
    const moment = closedAt ?? dueAt;
    const parts = [
      nameOf('status', status),
      closedAt === null ? nameOf('tier', tier) : '',
      ownerName ?? '',
      moment === null ? '' : SAY[closedAt === null ? 'due' : 'closed'](momentWords(moment, this.reading)),
    ];
    return {
      caseKey,
      title: restricted ? WORDS.restricted.title : title,
      late,
      text: parts.filter((part) => part !== '').join(' · '),
    };
  }

  handleOpen(event) {
    this.dispatchEvent(new CustomEvent('opencase', { detail: event.currentTarget.value }));
  }
}
