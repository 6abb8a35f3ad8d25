import type { Bound } from '#lib/domain/facts/bound.ts';

import { findFigure } from './printed.ts';

/** Words of a phrase that limit its figure. */
export interface Limit {
  /** As the phrase has them. */
  readonly words: string;
  /** The bounds that keep their meaning; the first is the closest. */
  readonly bounds: readonly Bound[];
}

type Kind = readonly [words: string, ...bounds: Bound[]];

/**
 * What may stand before a figure, by kind. Negated ones come first, since "more than" stands in "no
 * more than". "Longer than" and "faster than" are not here: they mostly tell a circumstance.
 */
const BEFORE: readonly Kind[] = [
  [
    "(?:no|not|never) (?:more|greater|larger|higher|longer|wider) than|not? (?:to )?(?:exceed(?:ing|s)?)|(?:does|do|did|will|would|can|could)(?:n[’']t| ?not) (?:exceed|surpass|go (?:above|over|beyond))|never (?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|goes? (?:above|over|beyond)|went (?:above|over|beyond))|(?:not|never) (?:going )?(?:above|over|beyond)|without (?:exceeding|surpassing|going (?:above|over|beyond))",
    'at-most',
    'up-to',
  ],
  ['(?:no|not|never) (?:less|fewer|smaller|lower|shorter) than|(?:not|never) (?:below|under)', 'at-least'],
  ['not quite|just under|just below|a little under|slightly (?:under|below|less than)', 'less-than', 'about'],
  ['nearly|almost|close to|near to|nearing|approaching', 'about', 'less-than'],
  ['at most|at maximum|a? ?maximum(?: size| length)? of|max\\.?|within|limited to|capped at', 'at-most', 'up-to'],
  ['up ?to|upto|as (?:much|many|high|large|long|big|fast|far) as', 'up-to', 'at-most'],
  // What drops down to a figure comes to it; what reaches down to one may lie above it.
  [
    'as (?:few|little|low|small|short) as|(?<!\\b(?:drop|fall|fell|go|went|gone|com|cam|bring|brought|reduc|cut|shrink|shrank|shrunk|slow|scal|prun|trim|compress)\\p{L}* (?:[^\\s.;:,]+ ){0,3})down to',
    'at-least',
    'up-to',
  ],
  [
    'at least|at minimum|a? ?minimum(?: size| length)? of|min\\.|starting (?:at|from)|upwards? of',
    'at-least',
    'more-than',
  ],
  [
    '(?:more|greater|larger|higher) than|(?:well |far |just )?(?<!\\b(?:averag|evaluat|measur|comput|train|test|summ|total|aggregat|validat|pool|vot|tak|run|rang|spread)\\p{L}* )over|(?:well |far |just )?above|exceed(?:s|ing|ed)?|beyond|in excess of|surpass(?:es|ing|ed)?',
    'more-than',
  ],
  ['(?:less|fewer|smaller|lower) than|under|below', 'less-than'],
  [
    'about|around|approximately|approx\\.?|roughly|circa|ca\\.|an? estimated|estimated(?: at)?|in the (?:region|order|neighbou?rhood) of|on the order of|some(?= ?\\d*$)',
    'about',
  ],
];
const SIGNS: readonly Kind[] = [
  ['≤|⩽|<=|=<|\\$?\\\\leq?(?:slant)?\\$?', 'at-most', 'up-to'],
  ['≥|⩾|>=|\\$?\\\\geq?(?:slant)?\\$?', 'at-least'],
  ['(?<![-=~])>|\\$?\\\\gt\\$?', 'more-than'],
  ['(?<![-=])<|\\$?\\\\lt\\$?', 'less-than'],
  ['~|∼|≈|≃|≅|\\$?\\\\sim(?:eq)?\\$?|\\$?\\\\approx\\$?', 'about'],
];
/** What may stand between limiting words and the figure. */
const BETWEEN = String.raw`(?:\s+(?:an?|the|an? (?:additional|average(?: of)?|total of)|[+])?)?\s*[+($]*$`;

const UNIT_WORDS = String.raw`(?:[\s-]+[\p{L}%×$/\\.]+){0,3}?`;
const AFTER: readonly Kind[] = [
  [
    `${UNIT_WORDS}[\\s,(]+(?:or|and) (?:more|greater|higher|longer|larger|above|better|over|up|upwards?|beyond)\\b(?! (?:than|to))`,
    'at-least',
    'more-than',
  ],
  [`${UNIT_WORDS}[\\s,(]+(?:or|and) (?:less|fewer|lower|below|shorter|smaller|under)\\b(?! than)`, 'at-most', 'up-to'],
  [`${UNIT_WORDS}[\\s,(]+at (?:most|maximum|best)\\b`, 'at-most', 'up-to'],
  [`${UNIT_WORDS}[\\s,(]+at (?:least|minimum)\\b`, 'at-least'],
  [`${UNIT_WORDS}[\\s,(]+or so\\b`, 'about'],
  ['(?:\\s?[kKMBT]|%|x|\\s+(?:thousand|million|billion|trillion))?\\+(?![\\d.])', 'at-least', 'more-than'],
  ['(?:\\s?[kKMBT]|%|x)?[\\s-]?ish\\b', 'about'],
];

interface Compiled {
  readonly pattern: RegExp;
  readonly bounds: readonly Bound[];
}

function compile(kinds: readonly Kind[], around: (words: string) => string): readonly Compiled[] {
  return kinds.map(([words, ...bounds]) => ({ pattern: new RegExp(around(words), 'iu'), bounds }));
}

const COMPILED_BEFORE = [
  ...compile(BEFORE, (words) => String.raw`(?<![\p{L}\d-])(${words})${BETWEEN}`),
  ...compile(SIGNS, (words) => String.raw`(${words})\s*[$]*$`),
];
const COMPILED_AFTER = compile(AFTER, (words) => `^(${words})`);
const ANYWHERE = [
  ...compile(BEFORE, (words) => String.raw`(?<![\p{L}\d-])(${words})(?![\p{L}])`),
  ...compile(SIGNS, (words) => `(${words})`),
];

/** The words that limit a printed figure in its phrase, `undefined` where there are none. */
export function limitingWords(phrase: string, printed: string): Limit | undefined {
  const index = findFigure(phrase, printed);
  if (index < 0) return undefined;
  const [own = ''] = /^[^\d]*/u.exec(printed) ?? [];
  const isInWords = own === printed;
  const before = phrase.slice(0, index) + (isInWords ? '' : own);
  const tail = /[^\p{L}\d%]*$/u.exec(printed)?.[0] ?? '';
  const after = tail + phrase.slice(index + printed.length);
  return found(COMPILED_BEFORE, before) ?? found(COMPILED_AFTER, after);
}

function found(patterns: readonly Compiled[], text: string): Limit | undefined {
  for (const { pattern, bounds } of patterns) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return { words: words.trim(), bounds };
  }
  return undefined;
}

/** Whether a phrase limits any figure before the figure: "up to 10% and 5%" limits both. */
export function holdsLimitingWords(phrase: string): boolean {
  return found(ANYWHERE, phrase) !== undefined;
}
