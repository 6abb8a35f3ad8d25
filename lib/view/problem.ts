/** Why a view cannot be shown. Expected: an old link, a mistyped id, a store with nothing in it. */
export type ViewProblem =
  | {
      readonly code: 'not-found';
      /** What was looked for: "model", "metric", "release". */
      readonly what: string;
      readonly id: string;
      readonly nearest: readonly { readonly id: string; readonly name: string; readonly href: string }[];
    }
  | { readonly code: 'empty-store' };

/** The problem in a sentence for people. */
export function problemSentence(problem: ViewProblem): string {
  if (problem.code === 'empty-store') return 'Nothing has been imported yet. Run `npm run db:import` and reload.';
  const near = problem.nearest.map(({ id }) => id).join(', ');
  const hint = near === '' ? '' : ` The nearest are: ${near}.`;
  return `There is no ${problem.what} “${problem.id}”.${hint}`;
}
