/** What an import accepts, so that a hostile or mistaken folder ends in a sentence and not in a full memory. */
export const LIMITS = {
  /** The largest data file, in bytes. A paper with two thousand claims stays below it. */
  fileSizeBytes: 1_000_000,
  /** The most files in one data folder. */
  files: 5_000,
  /** How often one file may expand its own YAML aliases. */
  aliasExpansions: 20,
  /** The most problems that one file reports, so that a wrong format does not bury the rest. */
  problemsPerFile: 200,
} as const;
