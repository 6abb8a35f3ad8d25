/** The environment variables of a process, as Node gives them: absent ones are `undefined`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of this process as it is now, for handing it on to programs that are started here. */
export function environment(): Readonly<NodeJS.ProcessEnv> {
  return process.env;
}

/**
 * Sets variables for what this process loads later: the framework and the pages in it are programs of
 * their own, which read the environment when they are first loaded.
 */
export function handOn(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables);
}
