export type * from './answers';
export * from './forms';
export * from './session';
export * from './times';
export type * from './view';
export * from './words';
