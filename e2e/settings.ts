import { z } from 'zod';

import { environment } from '#lib/settings/environment.ts';

/** What the suites and benches are told beside the settings of the product, which are not theirs. */
export const TestVariables = z.object({
  /** The started app. */
  BASE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .transform((given) => (given === '' ? undefined : given)),
  /** Set where nobody watches. */
  CI: z.string().optional(),
  SLIDEV: z.string().optional(),
  BENCH_CLAIMS: z.coerce.number().int().positive().default(20_000),
  /** The npm that started this program. */
  npm_execpath: z.string().optional(),
});

/** What this run of a suite or a bench is told. Throws, with the names of the variables, where it cannot be used. */
export const TOLD = readTold();

function readTold(): z.infer<typeof TestVariables> {
  const read = TestVariables.safeParse(environment());
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data;
}
