/** A command by the name of its file, with the words after it. */
export interface AskedCommand {
  readonly command: string;
  readonly words: readonly string[];
}

/** What a command said until it ended, and the code that it ended with. */
export interface SaidCommand {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
