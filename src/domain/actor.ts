/** Who made it happen. `source` = the survey tool, `clock` = a timer. */
export interface Actor {
  readonly kind: 'source' | 'clock' | 'user' | 'crm';
  readonly id: string;
  /** From where a person acted; left out = by the command line, or by an earlier release. */
  readonly via?: 'card' | 'queue' | 'command_line' | 'crm';
}
