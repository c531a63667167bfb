export * from './action-words';
export * from './actions';
export type * from './answers';
export * from './forms';
export * from './session';
export * from './small-forms';
export * from './times';
export type * from './view';
export * from './words';
