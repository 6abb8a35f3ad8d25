import { stringify } from 'csv-stringify/sync';

import { claimRecord, type ClaimRecord } from '#lib/domain/words/record.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { Rendered } from '#lib/render/surface.ts';

/** A column: its head and its cell. Names follow the API's fields. */
type Column = readonly [head: string, cellOf: (record: ClaimRecord) => string | number | null];

/** A field that the file leaves out. */
const NONE: readonly Column[] = [];

/** What stands in the file of each field of the record, in the order of the columns. */
const BY_FIELD: Readonly<Record<keyof ClaimRecord, readonly Column[]>> = {
  id: [['id', ({ id }) => id]],
  subject: [
    ['subject', ({ subject }) => subject.name],
    ['subject_id', ({ subject }) => subject.id],
  ],
  metric: [['metric', ({ metric }) => metric.id]],
  form: [['form', ({ form }) => form]],
  bound: [['bound', ({ bound }) => bound]],
  amount: [['amount', ({ amount }) => amount]],
  low: [['low', ({ low }) => low]],
  high: [['high', ({ high }) => high]],
  unit: [['unit', ({ unit }) => unit]],
  printed: [['printed', ({ printed }) => printed]],
  text: [['text', ({ text }) => text]],
  relative: [
    ['relative_form', ({ relative }) => relative?.form ?? null],
    ['polarity', ({ relative }) => relative?.polarity ?? null],
  ],
  baselineMode: [['baseline_mode', ({ baselineMode }) => baselineMode]],
  baselines: [['baselines', ({ baselines }) => baselines.map(({ name }) => name).join('; ')]],
  conditions: [
    [
      'conditions',
      ({ conditions }) =>
        conditions.map(({ key, value, name, unit }) => `${key}=${name ?? value} ${unit ?? ''}`.trim()).join('; '),
    ],
  ],
  nature: [['nature', ({ nature }) => nature]],
  phrase: [['phrase', ({ phrase }) => phrase]],
  locator: [['locator', ({ locator }) => locator]],
  note: [['note', ({ note }) => note]],
  source: [
    ['source', ({ source }) => source.title],
    ['source_id', ({ source }) => source.id],
    ['source_url', ({ source }) => source.url],
    ['source_version', ({ source }) => source.version],
    ['published', ({ source }) => source.published],
  ],
  release: [['release', ({ release }) => release]],
  outcome: NONE,
  baselineDescription: [['baseline_description', ({ baselineDescription }) => baselineDescription]],
  baselineImplied: [['baseline_implied', ({ baselineImplied }) => (baselineImplied === true ? 'yes' : null)]],
  sense: [['sense', ({ sense }) => sense]],
  hedge: [['hedge', ({ hedge }) => hedge]],
  experiment: [['experiment', ({ experiment }) => experiment]],
  values: [['values', ({ values }) => values.map(({ name }) => name).join('; ')]],
  date: NONE,
  baselineExamples: NONE,
  uncertainty: NONE,
  stance: NONE,
};

/** Columns keep their places, so what came later stands last. */
const COLUMNS: readonly Column[] = [
  ...Object.values(BY_FIELD).flat(),
  ['subject_roles', ({ subject }) => subject.roles.join('; ')],
];

/**
 * The claims of a view as CSV (RFC 4180), one a row, every number with its words.
 * Texts that a spreadsheet would run as a formula are defused with an apostrophe; numbers stay numbers.
 */
export function renderTableCsv({ claims, catalog }: SurfaceView): Rendered {
  const header = [...COLUMNS.map(([name]) => name), 'sentence', 'address'];
  const rows = claims.map((claim) => {
    const record = claimRecord(claim, catalog);
    const cells = COLUMNS.map(([, cellOf]) => cellOf(record));
    return [...cells, claimSentence(claim, catalog), claimHref(claim.id)];
  });
  const body = stringify([header, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
  return { body };
}
