/** How requests of user interfaces end: done, refused with a reason, not let in, broken. */
export const CALL_ENDINGS = ['done', 'refused', 'unauthorized', 'failed'] as const;
export type CallEnding = (typeof CALL_ENDINGS)[number];

export interface CallCounters {
  readonly count: (ending: CallEnding) => void;
  /** In Prometheus' text format, since the process began. */
  readonly text: () => string;
}

/** Counts requests of user interfaces: a rise of `unauthorized` is a wrong secret, a wrong clock or somebody who tries. */
export function callCounters(): CallCounters {
  const counts = new Map<CallEnding, number>(CALL_ENDINGS.map((ending) => [ending, 0]));
  return {
    count: (ending) => void counts.set(ending, (counts.get(ending) ?? 0) + 1),
    text: () =>
      [
        '# HELP detractor_loop_card_requests_total Requests of cards and settings pages to this process, by how they ended.',
        '# TYPE detractor_loop_card_requests_total counter',
        ...CALL_ENDINGS.map(
          (ending) => `detractor_loop_card_requests_total{ending="${ending}"} ${counts.get(ending) ?? 0}`,
        ),
        '',
      ].join('\n'),
  };
}
