import type { SettingsActor } from '../../domain/settings-events';
import type { Json } from '../../domain/types';
import type { Tenant } from '../../store-ports';

/** Who publishes, and why. */
export interface Approval {
  readonly by: SettingsActor;
  readonly note: string;
}

/** What a check found in something that is to be published. */
export interface DraftProblem {
  readonly code: string;
  /** An error refuses publishing; a warning does not, and 'info' is not even doubtful. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Id of the rule or criterion; null where the whole is meant. */
  readonly where: string | null;
  readonly message: string;
  /** A response it happens to, where one can be given. */
  readonly example?: unknown;
}

export interface PublishRefusal {
  readonly ok: false;
  readonly code:
    'note_missing' | 'not_allowed' | 'problems' | 'unknown_version' | 'changed_meanwhile' | 'apply_missing';
  readonly message: string;
  readonly problems: readonly DraftProblem[];
}

export type Published =
  | {
      readonly ok: true;
      readonly version: number;
      /** false = that is what counted already. */
      readonly changed: boolean;
      /** Warnings alone. */
      readonly problems: readonly DraftProblem[];
      /** What the replay showed. */
      readonly replay: Json;
    }
  | PublishRefusal;

/** Why this person may not publish now; null = he may. A change that nobody explained helps nobody a year later. */
export function refusedApproval({ settings }: Pick<Tenant, 'settings'>, { by, note }: Approval): PublishRefusal | null {
  if (note.trim() === '') {
    return refusal('note_missing', 'say in a note what changes and why: whoever audits it next year will ask');
  }
  return refusedActor({ settings }, by);
}

/** Why this person may not change what counts; null = he may. */
export function refusedActor({ settings }: Pick<Tenant, 'settings'>, by: SettingsActor): PublishRefusal | null {
  const { programOwner, coordinators } = settings.people;
  if (by.kind === 'operator' || by.id === programOwner || coordinators.includes(by.id)) return null;
  const list = [programOwner, ...coordinators].join(', ');
  return refusal(
    'not_allowed',
    `${by.id} may not publish or set anything: the program owner and coordinators may (${list})`,
  );
}

/** A refusal because of what a check found, or null where there are only warnings. */
export function refusedProblems(problems: readonly DraftProblem[]): PublishRefusal | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return null;
  const said = errors === 1 ? 'one error has to be mended first' : `${errors} errors have to be mended first`;
  return { ...refusal('problems', said), problems };
}

/** Anything else that stands in the way. */
export function refusal(code: PublishRefusal['code'], message: string): PublishRefusal {
  return { ok: false, code, message, problems: [] };
}
