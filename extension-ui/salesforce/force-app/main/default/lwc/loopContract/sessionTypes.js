// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/**
 * In place of an instant (`at`, `churnedAt`): it gets its moment when it is sent for the first time, so that the same command
 * once more is the same.
 */
export const JUST_NOW = 'now';
