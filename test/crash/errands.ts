import type { Dice } from '../../sandbox/demo-data/dice';

/** A command of a person, and where its words are found in the history of its case. */
export interface Errand {
  readonly kind: ErrandKind;
  /** As the card sends it. */
  readonly command: object;
}

export type ErrandKind = 'touch' | 'set_record' | 'wait' | 'close' | 'undo';

/** How often each is drawn. */
const DRAWN: readonly ErrandKind[] = ['touch', 'touch', 'touch', 'set_record', 'wait', 'close', 'undo', 'undo'];
const CHANNELS = ['call', 'email', 'meeting', 'message'] as const;
const RESULTS = ['attempted', 'wrote', 'spoke'] as const;
const DAY_MS = 86_400_000;

export interface World {
  /** Words that no other errand has. */
  readonly words: string;
  /** Somebody an escalated case can be given to. */
  readonly receiverId: string;
  readonly nowMs: number;
}

/** What is done next. Pure but for the dice. */
export function drawErrand(dice: Dice, { words, receiverId, nowMs }: World): Errand {
  const kind = dice.pick(DRAWN);
  switch (kind) {
    case 'touch': {
      const result = dice.pick(RESULTS);
      const said = result === 'spoke' ? { said: { nextStep: { text: words, dueAt: iso(nowMs + DAY_MS) } } } : {};
      const touch = { channel: dice.pick(CHANNELS), result, at: iso(nowMs), note: words };
      return { kind, command: { kind, ...touch, ...said } };
    }
    case 'set_record':
      return { kind, command: { kind, change: { statedIssue: words } } };
    case 'wait':
      return { kind, command: { kind, until: { at: iso(nowMs + 3 * DAY_MS) }, note: words } };
    case 'close':
      return {
        kind,
        command: { kind, closing: dice.chance(0.5) ? escalated(receiverId, nowMs) : WITHDRAWN, note: words },
      };
    case 'undo':
      return { kind, command: { kind } };
  }
}

const WITHDRAWN = { outcome: 'withdrawn', reason: 'A test' };

function escalated(receiverId: string, nowMs: number): object {
  const given = { to: 'product', receiverId, reference: 'Issue 7', reason: 'Only they can mend it' };
  return { outcome: 'escalated', ...given, followUpAt: iso(nowMs + 14 * DAY_MS) };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
