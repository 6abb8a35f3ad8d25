import type { SubjectKind } from '#lib/domain/facts/subject.ts';

/** Names that end in the word for one thing of many take "the": the Needle-in-a-haystack test. */
const ONE_OF_MANY =
  /(?:^| )(?:Leaderboard|Benchmark|Corpus|Journal|(?:ASR|test) [Ss]et(?: \+\+)?|test|framework|pipeline|recipe|retriever|recogniser|model|loss|mixture|encoder-decoder|Speech-?LLM|pre-trained Conformer)$/;

/** Designs that models share take "the" as well where the name is nothing but the design: the Transformer. */
const DESIGN = /^(?:Conformer|Transformer|(?:Token-and-Duration )?Transducer)$/;

/**
 * Names that describe, which are small inside a sentence: previous methods, multi-stage prompting. What
 * is made of a describing word and a name is a name: Multilingual Parakeet CTC, Granite-speech-3.3-8B.
 */
const COMMON = [
  /^[A-Z][a-z]+(?:-[a-z]+)*-[a-z]+K?(?: |$)/,
  /^(?:Previous|Existing|Ten|Seventeen|Careless|Context|Attention|Long|Automatic|Limited|Continued|Speech) /,
  /^(?:Simultaneous|Optimised|Global|Weight|Virtual|Training|Upcycling|Romanization|Multilingual(?= [a-z])) /,
];

/** Kinds whose names are always proper names. */
const PROPER: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['benchmark', 'dataset']);

/** A name with its article, where it takes one, and its capitals. */
export function properName(name: string): string {
  return isOneOfMany(name) ? `the ${name}` : name;
}

function isOneOfMany(name: string): boolean {
  const [head = name] = name.split(/ (?:with|of|for|in|into|by) /);
  return DESIGN.test(name) || (ONE_OF_MANY.test(head) && !/^(?:previous|existing) /i.test(name));
}

/** The name of a subject as it stands inside a sentence; a benchmark or a data set keeps its capitals. */
export function inSentence(name: string, kind?: SubjectKind): string {
  const isSmall = COMMON.some((common) => common.test(name)) && (kind === undefined || !PROPER.has(kind));
  return properName(isSmall ? name.charAt(0).toLowerCase() + name.slice(1) : name);
}

/** The name of a subject as it begins a sentence; an apposition in it is closed before the verb. */
export function atStart(name: string, kind?: SubjectKind): string {
  const said = inSentence(name, kind);
  const started = said.startsWith('the ') ? `The ${said.slice('the '.length)}` : name;
  return closed(started);
}

/** A name with a comma in it needs one behind it too, unless brackets close what it sets off. */
export function closed(name: string): string {
  return name.replaceAll(/\([^)]*\)/gu, '').includes(', ') ? `${name},` : name;
}
