import { buildComparison } from '#lib/domain/judge/build-comparison.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** Texts that break out of a file that is written carelessly, by what they try. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'Markdown signs': 'a|b `c` *d* _e_ [x](javascript:alert(1)) ![y](//z) ~~f~~ > g \\| &copy; $h$',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  interpolation: '{{constructor.constructor("alert(1)")()}} {{{{x}}}}',
  'bare links': 'https://evil.example www.evil.example a@evil.example',
  'TeX commands': '\\input{/etc/passwd} \\write18{id} \\\\ \\end{longtable} \\catcode`\\@=0',
  'TeX signs': "% & # $ _ { } ~ ^ ^^5c ^^M \\ [x] * -- '' ,, ?` \"",
  'signs of figures': '≤ ≥ ≈ × – — ± µ α Ω Δ … “a” ‘b’ ≠ é ż ł ø ﬁ',
  'line ends': 'a\n\n# b\r\n- c\n| d | e |\u2028---\u0085\u000bf\tg',
  formula: '=HYPERLINK("http://evil.example")',
  'formula with a sign': '+1+cmd|x!A1',
  'formula with an at': '@SUM(A1)',
  'quotes and commas': 'a","b\',c;d',
  'what XML cannot hold': '\u0000\u0001\u001f\ud800x\udfff\ufffe\uffff\u202eabc\u2066',
  'other scripts': '漢字 مرحبا שלום 😀👩‍🚀 e\u0301\u0328\u20d7',
  'a hundred kilobytes': 'x'.repeat(100_000),
  'a hundred kilobytes of signs': '\\{|'.repeat(33_333),
  'a list mark': '1. a',
  'a heading mark': '# a',
};

/** A single claim gets a text in full; a table of many claims, which repeats it a thousand times, its beginning. */
const REPEATED_MAX_LENGTH = 1_000;

function hostileClaim(claim: Claim, text: string): Claim {
  const { baseline, assertion } = claim;
  return {
    ...claim,
    phrase: text,
    locator: text,
    baseline: baseline.mode === 'unnamed' ? { ...baseline, description: text } : baseline,
    assertion: 'text' in assertion ? { ...assertion, text } : assertion,
    conditions: claim.conditions.map((condition) =>
      typeof condition.value === 'string' ? { ...condition, value: text } : condition,
    ),
  };
}

function renamed<Id, Item>(items: ReadonlyMap<Id, Item>, change: Partial<Item>): ReadonlyMap<Id, Item> {
  return new Map([...items].map(([id, item]) => [id, { ...item, ...change }]));
}

/** The view with every text that people write replaced by one. Parsers keep most of these out; a surface must not need that. */
export function withEveryText(view: SurfaceView, wanted: string): SurfaceView {
  const text = view.claims.length === 1 ? wanted : wanted.slice(0, REPEATED_MAX_LENGTH);
  const { subjects, metrics, sources } = view.catalog;
  const catalog = {
    ...view.catalog,
    subjects: renamed(subjects, { name: text }),
    metrics: renamed(metrics, { name: text }),
    sources: renamed(sources, { title: text, authors: [text], publisher: text, organisation: text }),
  };
  const claims = view.claims.map((claim) => hostileClaim(claim, text));
  const ids = view.comparison?.subjects.map(({ id }) => id);
  const comparison = ids === undefined ? {} : { comparison: buildComparison(ids, claims, catalog) };
  const shown = comparison.comparison?.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) ?? [];
  const inOrder = shown.flatMap((cell) => (cell.kind === 'stated' ? cell.groups.flatMap((group) => group.claims) : []));
  const { table: _, ...rest } = view;
  const kept = inOrder.length === 0 ? claims : inOrder;
  return { ...rest, ...comparison, catalog, claims: kept, title: text, sentence: text, charts: [] };
}
