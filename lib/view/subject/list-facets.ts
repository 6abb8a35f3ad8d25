import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { MetricId, SaidId, type SubjectId } from '#lib/domain/facts/ids.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { subjectListHref } from '#lib/url/hrefs.ts';
import type { ListState } from '#lib/url/states/list.ts';
import type { Facet, FacetChoice } from '#lib/view/facet.ts';
import type { Opened } from '#lib/view/open-release.ts';
import { unknownSaid } from '#lib/view/unknown-names.ts';

/** Values of a metric that answer one question together. */
interface Together {
  readonly id: string;
  readonly label: string;
  readonly values: ReadonlySet<string>;
}

/** A metric in words by which a list is narrowed. */
interface Question {
  readonly metric: MetricId;
  readonly label: string;
  readonly together?: Together;
  /** What to call those of which no claim of the metric has been read; absent where nobody asks for them. */
  readonly silent?: string;
  readonly note?: string;
}

/** Licences under which anybody may use, change and pass on a work for any purpose. */
const OPEN_LICENCES = ['mit', 'apache-2.0', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc0', 'openmdw-1.1', 'permissive'];
/** Words for weights that anybody can have. */
const OPEN_WEIGHTS = ['released', 'open-source', 'public', 'openly-released', 'hugging-face', 'github', 'nemo'];

const QUESTIONS: readonly Question[] = [
  { metric: MetricId.parse('voices'), label: 'Voices' },
  { metric: MetricId.parse('streaming'), label: 'Streaming' },
  { metric: MetricId.parse('output-form'), label: 'Transcript' },
  { metric: MetricId.parse('languages'), label: 'Languages' },
  {
    metric: MetricId.parse('licence'),
    label: 'Licence',
    together: { id: 'open', label: 'an open licence', values: new Set(OPEN_LICENCES) },
    silent: 'no licence read',
    note: 'Open: for any purpose, also changed and passed on, as MIT, Apache 2.0, CC BY, CC BY-SA, CC0 and OpenMDW allow it, or permissive in the words of the source.',
  },
  {
    metric: MetricId.parse('weights-availability'),
    label: 'Weights',
    together: { id: 'open', label: 'open weights', values: new Set(OPEN_WEIGHTS) },
  },
];

/** What is aimed at or promised is not said of a system as it is. */
const NOT_YET: ReadonlySet<Nature> = new Set<Nature>(['goal', 'plan']);
/** Choices of one question; further ones are found by a search. */
const CHOICES_MAX = 12;
const SILENT = 'not-read';

/** What is said of each subject of which anything is. */
type SaidBySubject = ReadonlyMap<SubjectId, ReadonlySet<SaidId>>;

function saidId(metric: MetricId, value: string): SaidId {
  return SaidId.parse(`${metric}.${value}`);
}

function saidIn({ metric, assertion, nature }: Claim): readonly SaidId[] {
  if (assertion.form !== 'categorical' || NOT_YET.has(nature)) return [];
  const values = (assertion.values ?? []).map(({ id }) => id);
  const { together } = QUESTIONS.find((question) => question.metric === metric) ?? {};
  const isTogether = together !== undefined && values.some((id) => together.values.has(id));
  return [...values, ...(isTogether ? [together.id] : [])].map((id) => saidId(metric, id));
}

/** What claims say of their subjects in words, and of which questions of them nothing has been read. */
function saidOf(subjects: readonly Subject[], claims: readonly Claim[]): SaidBySubject {
  const bySubject = Map.groupBy(claims, ({ subject }) => subject);
  const asked = QUESTIONS.filter(({ silent }) => silent !== undefined);
  return new Map(
    subjects.map(({ id }) => {
      const own = bySubject.get(id) ?? [];
      const silent = asked.filter(({ metric }) => own.every((claim) => claim.metric !== metric));
      return [id, new Set([...own.flatMap(saidIn), ...silent.map(({ metric }) => saidId(metric, SILENT))])];
    }),
  );
}

/** The subjects of which all of it is said. */
function narrowBySaid(subjects: readonly Subject[], asked: readonly SaidId[], said: SaidBySubject): readonly Subject[] {
  return subjects.filter(({ id }) => asked.every((one) => said.get(id)?.has(one) === true));
}

/** The choices of a question in words: what is gathered first, then the values, then those of which nothing is read. */
function namesOf({ metric, together, silent }: Question, { metrics }: Catalog): readonly (readonly [SaidId, string])[] {
  const values = metrics.get(metric)?.values ?? [];
  return [
    ...(together === undefined ? [] : [[saidId(metric, together.id), together.label] as const]),
    ...values.map(({ id, name }) => [saidId(metric, id), name] as const),
    ...(silent === undefined ? [] : [[saidId(metric, SILENT), silent] as const]),
  ];
}

interface Narrowing {
  readonly state: ListState;
  readonly subjects: readonly Subject[];
  readonly said: SaidBySubject;
  readonly catalog: Catalog;
}

function choicesOf(question: Question, { state, subjects, said, catalog }: Narrowing): readonly FacetChoice[] {
  const { together, metric } = question;
  const gathered = together === undefined ? undefined : saidId(metric, together.id);
  const choices = namesOf(question, catalog).map(([id, label]) => {
    const isChosen = state.says.includes(id);
    const says = isChosen ? state.says.filter((one) => one !== id) : [...state.says, id];
    const count = narrowBySaid(subjects, [...state.says, id], said).length;
    const href = subjectListHref('models', { ...state, says, page: 1 });
    return { id, choice: { label, count, isChosen, href } };
  });
  const isAsked = choices.some(({ choice }) => choice.count > 0 || choice.isChosen);
  return choices
    .filter(({ id, choice }) => choice.count > 0 || choice.isChosen || (isAsked && id === gathered))
    .toSorted((a, b) => Number(b.id === gathered) - Number(a.id === gathered) || b.choice.count - a.choice.count)
    .slice(0, CHOICES_MAX)
    .map(({ choice }) => choice);
}

/** The ways to narrow a list by what is said in words, each with how many it would leave. */
function factsInWords(narrowing: Narrowing): readonly Facet[] {
  return QUESTIONS.flatMap((question): readonly Facet[] => {
    const { label, note } = question;
    const choices = choicesOf(question, narrowing);
    return choices.length === 0 ? [] : [{ label, choices, ...(note === undefined ? {} : { note }) }];
  });
}

/** A list of models narrowed by what is said in words. */
export interface Narrowed {
  /** As asked for, without what no question has. */
  readonly says: readonly SaidId[];
  readonly subjects: readonly Subject[];
  /** The metrics of what is asked for, so that the list shows who says it. */
  readonly columns: readonly MetricId[];
  readonly facets: readonly Facet[];
  readonly ignored: readonly Ignored[];
}

/** Narrows models by what is said of them in words, and gives the ways to narrow them further. */
export async function narrowModels(
  subjects: readonly Subject[],
  state: ListState,
  { release, catalog }: Opened,
  queries: Queries,
): Promise<Narrowed> {
  const known = QUESTIONS.flatMap((question) => namesOf(question, catalog).map(([id]) => id));
  const says = state.says.filter((id) => known.includes(id));
  const { claims } = await queries.claims(release, { metrics: QUESTIONS.map(({ metric }) => metric) });
  const said = saidOf(subjects, claims);
  const isAsked = ({ metric }: Question) => says.some((id) => id.startsWith(`${metric}.`));
  return {
    says,
    subjects: narrowBySaid(subjects, says, said),
    columns: QUESTIONS.filter(isAsked).map(({ metric }) => metric),
    facets: factsInWords({ state: { ...state, says }, subjects, said, catalog }),
    ignored: unknownSaid(state.says, known),
  };
}
