import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { SearchHit } from '#lib/queries/search/name-index.ts';
import { foldName, nearest } from '#lib/text/nearest.ts';
import { searchTerms } from '#lib/text/search-words.ts';
import { metricHref, subjectHref } from '#lib/url/hrefs.ts';

/** A name that is near to what was typed. */
export interface NearName {
  readonly name: string;
  readonly href: string;
}

const NEAREST_MAX = 6;

/** Lines of models that people ask for, also while nothing of them has been read. */
const MODEL_LINES: ReadonlySet<string> = new Set(
  (
    'bert bloom chatgpt claude cohere command dbrx deepseek ernie exaone falcon gemini gemma glm gpt granite grok ' +
    'hunyuan jamba kimi llama llava minimax mistral mixtral nova olmo opt palm phi qwen stablelm vicuna whisper yi'
  ).split(' '),
);

const WORDS_MAX = 6;

/** The letters that a name begins with: "qwen" of Qwen3-30B-A3B. */
function lineOf(name: string): string {
  return /^\p{L}*/u.exec(searchTerms(name)[0] ?? '')?.[0] ?? '';
}

function isLineOfModels(line: string, catalog: Catalog): boolean {
  if (line.length < 2) return false;
  return (
    MODEL_LINES.has(line) ||
    catalog.subjects.values().some(({ kind, name }) => kind === 'model' && lineOf(name) === line)
  );
}

/** Whether a text reads like the name of a model: the name of a line of them, or a name with a number behind it. */
function looksLikeModel(text: string, catalog: Catalog): boolean {
  const terms = searchTerms(text);
  const line = lineOf(text);
  if (line === '' || terms.length > WORDS_MAX) return false;
  return isLineOfModels(line, catalog) || (/^\p{Lu}/u.test(text) && terms.some((term) => /\d/u.test(term)));
}

/** Whether a model or another subject goes by the text, though its name may be longer or in another order. */
function isCovered(hits: readonly SearchHit[], text: string): boolean {
  const wanted = foldName(text);
  const terms = searchTerms(text);
  return hits.some(({ fit, name, foundAs = '' }) => {
    if (fit === 'exact') return true;
    if (fit === 'text') return false;
    const own = new Set(searchTerms(name));
    return [name, foundAs].some((each) => foldName(each).includes(wanted)) || terms.every((term) => own.has(term));
  });
}

/** The text, where it reads like the name of a model of which nothing has been read; `undefined` where it does not. */
export function uncoveredName(text: string, hits: readonly SearchHit[], catalog: Catalog): string | undefined {
  const name = text.replace(/[\s.?!]+$/u, '');
  return looksLikeModel(name, catalog) && !isCovered(hits, name) ? name : undefined;
}

/** The names that are nearest to what was typed. */
export function nearestNames(text: string, { subjects, metrics }: Catalog): readonly NearName[] {
  const hrefs = new Map<string, NearName>();
  for (const subject of subjects.values()) {
    const near = { name: subject.name, href: subjectHref(subject) };
    for (const name of [subject.name, ...subject.aliases.map((alias) => alias.name)]) hrefs.set(name, near);
  }
  for (const { id, name } of metrics.values()) hrefs.set(name, { name, href: metricHref(id) });
  const near = nearest(text, [...hrefs.keys()], NEAREST_MAX).flatMap((name) => hrefs.get(name) ?? []);
  return [...new Map(near.map((each) => [each.href, each])).values()];
}
