import { Section } from '#components/layout/section.tsx';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { BaselineMode, Form, Outcome, Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import type { ClaimRecord } from '#lib/domain/words/record.ts';
import { Unit } from '#lib/domain/facts/unit.ts';
import type { ClaimsQuery } from '#lib/url/states/claims-query.ts';
import type { SurfaceName } from '#lib/url/surfaces.ts';
import type { Param } from '#lib/url/param.ts';
import { LIST_PARAMS, type ListState } from '#lib/url/states/list.ts';
import { FAMILY_PARAMS, type FamilyState } from '#lib/url/states/family.ts';
import { METRIC_PARAMS, type MetricState } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS, type CompareState } from '#lib/url/states/compare.ts';
import { RENDER_PARAMS, type RenderOptions } from '#lib/url/states/render.ts';
import { SEARCH_PARAMS, type SearchState } from '#lib/url/states/search.ts';

import styles from '#components/pages/prose.module.css';

type ParameterKey = keyof (CompareState &
  MetricState &
  FamilyState &
  ListState &
  SearchState &
  RenderOptions &
  ClaimsQuery);

/** What each parameter says; what may stand there is told by the parameter itself. */
const MEANINGS: Readonly<Record<ParameterKey, string>> = {
  subjects: 'the subjects, in their order',
  add: 'names to look up and add to the subjects',
  q: 'the words to search for',
  source: 'the sources',
  subject: 'the subjects',
  metrics: 'the metrics',
  metric: 'the metrics',
  family: 'the family',
  benchmark: 'the benchmark, or the mean over several, whose figures alone are shown',
  form: 'the forms',
  nature: 'the natures',
  kind: 'the kind of subject; in a search, the kind of result',
  maker: 'who made or published what a search found',
  standing: 'the shelf’s own subjects, or those that others compare with',
  role: 'what a system of speech does',
  says: 'what sources say of it in words, a metric and a value each; all of it must be said',
  chart: 'the kind of chart; one that would mislead is replaced, and the chart says so',
  scale: 'the axis, as far as it is honest',
  hide: 'what the charts leave out: the family’s own, others, or claims of a nature',
  zoom: 'the part of a scatter or of a time line that is shown; times are years with their fraction',
  show: 'every row, or only those that differ',
  layout: 'what stands as rows',
  sort: 'the column to sort by',
  page: 'the page of the table',
  offset: 'how many claims to skip',
  limit: 'the most claims in one answer',
  release: 'the release to pin; the current one where it is left out',
  only: 'the one chart of a view that is wanted, by its id in view.json, with the claims that it draws',
  theme: 'the colours',
  size: 'the size of the picture',
  width: 'the width in pixels; 0 leaves it to the size',
  height: 'the height in pixels; 0 leaves it to the size',
  density: 'pixels of a PNG for each pixel of its size',
  plain: 'the figures without title and footnotes',
  flavour: 'an SVG for pages, or one with its letters as outlines for decks and other programs',
  aspect: 'the shape of slides',
  hasPictures: 'in slides, whether the exact picture of each chart follows it',
};

type Described = { readonly [Key in ParameterKey]?: Pick<Param<unknown>, 'name' | 'allowed'> };

/** The parameters of one kind of address, each with what it says and what may stand there. */
export function ParameterList({ params }: { readonly params: Described }) {
  const known = new Map(Object.entries(params));
  const items = Object.entries(MEANINGS).flatMap(([key, meaning]) => {
    const param = known.get(key);
    return param === undefined ? [] : [{ term: param.name, value: `${meaning}: ${param.allowed}` }];
  });
  return <DefinitionList items={items} />;
}

const FIELDS: Readonly<Record<keyof ClaimRecord, string>> = {
  id: 'the source’s id, a slash, the claim’s key',
  source: 'id, title and published of the source, url and version of what was read of it',
  subject: 'id, name, kind, roles (what a system of speech does) and family of what the claim is about',
  metric: 'id, unit and direction of what is measured',
  form: Form.options.join(', '),
  amount: 'the figure, in its unit',
  low: 'the lower end of a range',
  high: 'the upper end of a range',
  text: 'the words of a claim without a figure',
  printed: 'the figure as the source spells it',
  unit: Unit.options.join(', '),
  bound: Bound.options.join(', '),
  relative: `form (${RelativeForm.options.join(', ')}) and polarity (${Polarity.options.join(', ')}) of a figure against a baseline`,
  baselineMode: BaselineMode.options.join(', '),
  baselines: 'id and name of each subject that the claim compares with',
  baselineDescription: 'the source’s own name for what it compares with',
  baselineExamples: 'whether the baselines are examples of what is described',
  outcome: `what a comparison without a figure says: ${Outcome.options.join(', ')}`,
  baselineImplied: 'whether the sentence leaves the baseline unsaid, so that its words are ours',
  conditions: 'key, value (an id, a figure or words), name, unit and bound of each circumstance',
  sense: `what an up-to means: ${Sense.options.join(', ')}`,
  hedge: `the source’s own hedge: ${Hedge.options.join(', ')}`,
  experiment: 'the name, within the source, of what its authors set side by side',
  values: 'id and name of the metric’s listed values that the words stand for',
  date: 'the date of a claim that states one, as a day, a month or a year',
  nature: Nature.options.join(', '),
  stance: 'first-party where the makers say it of their own, else third-party',
  uncertainty: 'the source’s own error figure: kind, amount, levelPercent, sampleSize',
  phrase: 'the words of the source that state the claim',
  locator: 'where the phrase stands',
  note: 'what the text leaves open',
  release: 'the release that added this reading of the claim',
};

/** Every field of a claim as programs get it. */
export function FieldsSection() {
  return (
    <Section
      id="fields"
      title="Fields of a claim"
      lede="An amount without its bound is not the claim. What is absent is null; a claim has either a figure or words."
    >
      <DefinitionList items={Object.entries(FIELDS).map(([term, value]) => ({ term, value }))} />
    </Section>
  );
}

const SURFACES: Readonly<Record<SurfaceName, string>> = {
  'chart.svg': 'the chart as a drawing; several stand in one',
  'chart.png': 'the chart as a picture; several stand in one',
  'og.png': 'the picture that stands for the page where its link is shared',
  'chart.html':
    'every chart of the view in one file that works offline and in frames, with its claims, phrases and sources; follows the reader’s light or dark unless it is told a theme',
  'table.csv': 'one row for each claim: its fields, its sentence and its address',
  'table.md': 'the table of the page and every claim with its phrase and source, for Markdown',
  'table.tex': 'the same for LaTeX, with the rules of booktabs and a citation for each source',
  'view.json':
    'title, sentence, claims, comparison and charts as data, with the version of their shape and the release; /api/v1/schemas/view.json is its JSON Schema',
  'citations.bib': 'the sources as BibTeX, under the keys that table.tex cites',
  'slides.pptx':
    'slides with charts that can be edited, tables, footnotes and, in the notes, the phrases; Deck check compares them with a later release',
};

/** The addresses of views: their other forms, and what may stand in their queries. */
export function ViewsSection() {
  return (
    <Section
      id="views"
      title="Views"
      lede="Comparisons, metrics, families, subjects and claims give the same view in other forms: put the form’s name after the path and keep the query. Charts are made of comparisons, metrics and families."
    >
      <div className={styles['root']}>
        <DefinitionList items={Object.entries(SURFACES).map(([term, value]) => ({ term, value }))} />
        <h3>What a comparison shows</h3>
        <ParameterList params={COMPARE_PARAMS} />
        <h3>What a metric shows</h3>
        <ParameterList params={METRIC_PARAMS} />
        <h3>What a family shows</h3>
        <ParameterList params={FAMILY_PARAMS} />
        <h3>What a list of subjects shows</h3>
        <ParameterList params={LIST_PARAMS} />
        <h3>What a search shows</h3>
        <ParameterList params={SEARCH_PARAMS} />
        <h3>How a picture is drawn</h3>
        <ParameterList params={RENDER_PARAMS} />
      </div>
    </Section>
  );
}
