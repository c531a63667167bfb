/** A database, or the transaction one is in. Only store/ writes SQL; everybody else hands this on. */
export interface Sql {
  query<R>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
}

export interface TxOptions {
  /** A bulk load: that it is slow needs no warning. */
  readonly longRunning?: boolean;
}

export interface Db extends Sql {
  readonly kind: 'pglite' | 'postgres';
  tx<T>(fn: (sql: Sql) => Promise<T>, options?: TxOptions): Promise<T>;
}
