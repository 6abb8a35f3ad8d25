import { describe, expect, test } from 'vitest';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { renderCitationsBib } from './citations-bib.ts';
import { renderTableTex } from './table-tex.ts';
import { HOSTILE_TEXTS, withEveryText } from '#lib/render/testing/hostile-view.ts';
import { sampleViews } from '#lib/render/testing/sample-views.ts';
import { texProblems, texRows } from '#lib/render/testing/tex-problems.ts';

const SITE = { origin: 'https://claims.example' };
const views = await sampleViews(await curatedQueries());

function viewOf(kind: string) {
  const view = views[kind];
  if (view === undefined) throw new Error(`There is no sample ${kind}.`);
  return view;
}

function tex(view: ReturnType<typeof viewOf>): string {
  return String(renderTableTex(view, SITE).body);
}

describe.each(Object.keys(views))('the LaTeX of a %s', (kind) => {
  const text = tex(viewOf(kind));

  test('has balanced groups and environments, no sign bare, and as many cells a row as columns', () => {
    expect(texProblems(text)).toEqual([]);
  });

  test('says the release and the packages that it needs before anything else', () => {
    const [release, , packages] = text.split('\n');
    expect(release).toMatch(/^% .*release \d{4}-\d{2}-\d{2}\.\d+/);
    expect(packages).toContain('\\usepackage{array,booktabs,longtable}');
  });

  test('cites what citations.bib defines, and nothing else', () => {
    const cited = [...text.matchAll(/\\cite(?:\[[^\]]*\])?\{([^}]+)\}/g)].map((match) => match[1]);
    const bib = String(renderCitationsBib(viewOf(kind), SITE).body);
    const defined = [...bib.matchAll(/^@misc\{([^,]+),$/gm)].map((match) => match[1]);
    expect(new Set(cited)).toEqual(new Set(defined));
  });

  test('has a note with the words of every claim', () => {
    const noted = [...text.matchAll(/^% (\S+\/\S+)\n\\noindent/gm)].map((match) => match[1]);
    expect(noted).toEqual(viewOf(kind).claims.map(({ id }) => id));
  });
});

describe('a comparison in LaTeX', () => {
  const text = tex(viewOf('comparison'));

  test('writes bounds and factors as signs of mathematics', () => {
    expect(text).toContain('$\\leq$ 3.3$\\times$');
  });

  test('has what may be compared in its caption', () => {
    expect(text).toMatch(/\\caption\{[^\n]*Not comparable, since baselines, conditions or what is asserted differ/);
  });

  test('tells the ways of not knowing apart', () => {
    const cells = texRows(text).flat();
    expect(cells).toContain('\\emph{not stated}');
    expect(cells).toContain('\\emph{not read yet}');
  });
});

const HARMLESS_ROWS = new Map(
  ['comparison', 'metric', 'claim'].map((kind) => [kind, texRows(tex(withEveryText(viewOf(kind), 'harmless'))).length]),
);

describe.each(Object.entries(HOSTILE_TEXTS))('a view full of %s', (_, text) => {
  test.each([...HARMLESS_ROWS])('runs nothing and breaks nothing in the LaTeX of a %s', (kind, rowCount) => {
    const hostile = tex(withEveryText(viewOf(kind), text));
    expect(texProblems(hostile)).toEqual([]);
    expect(texRows(hostile)).toHaveLength(rowCount);
  });
});

test('the check of LaTeX finds what would not compile', () => {
  const text = tex(viewOf('metric'));
  expect(texProblems(`${text}{`)).toEqual(['a group never ends']);
  expect(texProblems(`${text}\\input{x}`)).toEqual(['unknown command \\input']);
  expect(texProblems(`${text}_ %`)).toEqual(['bare _', 'bare %']);
  expect(texProblems(text.replace('\\end{longtable}', ''))).toContain('\\begin{longtable} never ends');
  expect(texProblems(text.replace(' & ', ' \\& '))).toEqual(['a row of 4 cells in a table of 5 columns']);
});
