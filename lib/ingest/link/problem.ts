import type { Finding } from '../diagnostic.ts';

/** A problem inside one written thing, with the keys that lead to it from there. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** Whether it is the key that is wrong and not its value. */
  readonly part?: 'key' | 'value';
  readonly finding: Finding;
}

/** Zero or one problem as a list, so that rules can be spread. */
export function problemWhen(
  isWrong: boolean,
  path: readonly PropertyKey[],
  finding: () => Finding,
): readonly Problem[] {
  return isWrong ? [{ path, finding: finding() }] : [];
}
