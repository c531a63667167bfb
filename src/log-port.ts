/** What is worth telling, as data: the message is a constant, everything that varies is a field. */
export interface Log {
  debug(fields: object, msg: string): void;
  info(fields: object, msg: string): void;
  warn(fields: object, msg: string): void;
  error(fields: object, msg: string): void;
  /** A log that adds these fields to every line. */
  child(fields: object): Log;
}
