import type { SettingsActor } from '../../domain/settings-events';

/** Whoever has the command line of the service, and so may do what anybody may. */
export const OPERATOR: SettingsActor = { kind: 'operator', id: 'operator' };
