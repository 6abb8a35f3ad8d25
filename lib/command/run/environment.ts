/** The environment variables of a process, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;
