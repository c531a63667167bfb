import { readFileSync } from 'node:fs';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { RenderedChildNode } from '@hubspot/ui-extensions/testing';
import type { CaseCard, CardView } from '@detractor-loop/contract';
import type { CardHost } from '../../../extension-ui/hubspot/src/app/cards/card-host';
import { RecordCard } from '../../../extension-ui/hubspot/src/app/cards/record-card';

/** A view of the contract's fixtures. */
export function fixture(name: string): CardView {
  return JSON.parse(readFileSync(`extension-ui/contract/fixtures/${name}.json`, 'utf8')) as CardView;
}

/** A view whose case is changed in places. */
export function withCase(view: CardView, change: Partial<CaseCard>): CardView {
  return { ...view, case: { ...view.case!, ...change } };
}

interface Post {
  readonly target: string;
  readonly body: Record<string, unknown>;
}

/** The world around a card on a stage: what it asks, what it is told, and time that passes when the test says so. */
export function createStage(first: CardView) {
  const gets: string[] = [];
  const posts: Post[] = [];
  const told: string[] = [];
  const warned: string[] = [];
  const copied: string[] = [];
  const timers = new Map<number, Set<() => void>>();
  let elapsed = 0;
  let ids = 0;
  let refreshed = 0;
  const answers = {
    view: (): unknown => first,
    found: (_target: string): unknown => ({ ok: true, people: [], tickets: [], replies: [], activities: [] }),
    post: (_post: Post): unknown => ({
      ok: true,
      caseKey: '',
      repeated: false,
      warnings: [],
      undoUntil: null,
      card: first,
    }),
  };
  const host: CardHost = {
    record: { type: 'account', id: '7001' },
    get: async (target) => {
      gets.push(target);
      return target.startsWith('/v1/card/view') ? answers.view() : answers.found(target);
    },
    post: async (target, body) => {
      const post = { target, body: body as Record<string, unknown> };
      posts.push(post);
      return answers.post(post);
    },
    elapsedMs: () => elapsed,
    newId: () => `request-${++ids}`,
    every: (ms, work) => {
      const works = timers.get(ms) ?? new Set();
      timers.set(ms, works.add(work));
      return () => void works.delete(work);
    },
    after: (_ms, work) => {
      const timer = setTimeout(work, 0);
      return () => clearTimeout(timer);
    },
    tell: (message, how) => void (how === 'success' ? told : warned).push(message),
    copy: (text) => void copied.push(text),
    refresh: () => {
      refreshed++;
    },
  };
  return {
    ...{ host, answers, gets, posts, told, warned, copied },
    refreshed: () => refreshed,
    /** Lets time pass, and whatever comes round by itself come round once. */
    pass: (ms: number, ...rounds: readonly number[]) => {
      elapsed += ms;
      for (const round of rounds) for (const work of timers.get(round) ?? []) work();
    },
  };
}

type Stage = ReturnType<typeof createStage>;

/** Draws the card of a stage, and waits until it has read. */
export async function draw(stage: Stage, wide = false) {
  const renderer = createRenderer(wide ? 'crm.record.tab' : 'crm.record.sidebar');
  renderer.render(<RecordCard host={stage.host} wide={wide} />);
  await settle();
  return {
    ...renderer,
    /** Every text that somebody sees or hears, labels and titles too. */
    words: () => wordsOf(renderer.getRootNode().childNodes).join('\n'),
    drawn: () => namesOf(renderer.getRootNode().childNodes),
  };
}

/** Promises and effects of React have run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const SPOKEN = [
  'title',
  'label',
  'aria-label',
  'valueDescription',
  'description',
  'buttonText',
  'placeholder',
  'value',
];

function wordsOf(nodes: readonly RenderedChildNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (!('props' in node)) return [node.text];
    const props = node.props as Readonly<Record<string, unknown>>;
    const spoken = SPOKEN.flatMap((name) => (typeof props[name] === 'string' ? [props[name]] : []));
    return [...spoken, ...wordsOf(node.childNodes)];
  });
}

function namesOf(nodes: readonly RenderedChildNode[]): readonly string[] {
  return nodes.flatMap((node) => ('props' in node ? [node.name, ...namesOf(node.childNodes)] : []));
}
