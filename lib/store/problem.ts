/** What can be wrong with the database, as a code and a sentence that says what to do. */
export interface StoreProblem {
  readonly code:
    | 'address-unknown'
    | 'missing'
    | 'is-a-folder'
    | 'no-folder'
    | 'not-a-database'
    | 'damaged'
    | 'not-prepared'
    | 'older'
    | 'newer'
    | 'migration-failed'
    | 'migration-edited'
    | 'read-only'
    | 'locked'
    | 'full'
    | 'failed';
  readonly message: string;
}

/** Thrown where a store that was opened well stops working, and where one cannot be opened for reading. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}
