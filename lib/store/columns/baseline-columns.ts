import type { Baseline } from '#lib/domain/facts/claim.ts';

import { inClaimRow, type BaselineRow } from './claim-row.ts';
import { columnsOf } from './columns.ts';
import { present } from './present.ts';

/** What a claim compares with, besides the subjects, which are rows of their own. */
export const BASELINE_COLUMNS = inClaimRow(
  ['baselineMode', 'baselineDescription', 'baselineExamples', 'baselineImplied'],
  {
    write: (baseline: Baseline) => [
      baseline.mode,
      'description' in baseline ? (baseline.description ?? null) : null,
      'examples' in baseline ? baseline.examples : null,
      'implied' in baseline ? (baseline.implied ?? null) : null,
    ],
    read: (
      { baselineMode: mode, baselineDescription: description, baselineExamples: examples, ...row },
      { baselines },
    ) => {
      const implied = row.baselineImplied;
      if (mode === 'none') return { mode };
      if (mode === 'unnamed') return { mode, description, ...present({ implied }) };
      return {
        mode,
        subjects: baselines.map((subject) => BASELINE_SUBJECT.read(subject, {})),
        ...present({ description }),
        examples,
        ...present({ implied }),
      };
    },
  },
);

export const BASELINE_SUBJECT = columnsOf<BaselineRow>()(['subjectId'], {
  write: (subject: string) => [subject],
  read: ({ subjectId }) => subjectId,
});
