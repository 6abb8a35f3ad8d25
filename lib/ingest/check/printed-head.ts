import { UNIT_FACTS, type Dimension, type Unit } from '#lib/domain/facts/unit.ts';

import { isUnitWord } from './printed-units.ts';

/**
 * The words by which a head names what is measured. A scale or a unit counts only beside them, so that
 * the row "Conformer (M)" does not make its figures millions.
 */
const MEASURES: Readonly<Partial<Record<Dimension, RegExp>>> = {
  parameters: /param|size|weights/iu,
  tokens: /token|data|corpus|length|context|window|size/iu,
  duration: /time|latency|duration|length|delay|lag|audio|speech|data|hours?|training/iu,
  frequency: /speed|rate|freq/iu,
  'bit-rate': /rate/iu,
  memory: /mem|size|storage|footprint/iu,
  'multiply-accumulates': /mac|operation|comput|complexity/iu,
  operations: /flop|operation|comput/iu,
  items: /#|number|num\b|count|size|samples?|utterances?|sentences?|words?|vocab|steps?|pairs?/iu,
  'device-time': /hours?|days?|weeks?|time|comput|cost/iu,
  'token-rate': /throughput|speed|rate|tokens?/iu,
  share: /\b(?:[wc]er|der|eer)\b|error|rate|accuracy|share/iu,
};

const PLACES = /\b(?:row|column|caption)\s+(.+?)(?=,?\s+(?:row|column|caption)\s|$)/giu;
const SCALE =
  /^(?:[×x*]?\s*(?:10\s*(?:\^|\*\*)\s*\{?\d+\}?|10[⁰¹²³⁴⁵⁶⁷⁸⁹]+|1e\d+)|k|K|M|B|G|T|[Bb]n|[Tt]housands?|[Mm]illions?|[Bb]illions?|[Tt]rillions?)(?=$|[\s-])/u;
const FRACTION = /^(?:(?:as )?(?:an? )?(?:fractions?|proportions?)(?: of (?:one|1))?|(?:from )?0\s*(?:-|–|to)\s*1)$/iu;

/** What the head of a row or column, or the caption, says of every cell under it. */
export type HeadMark =
  /** Read as if it stood behind the figure: "B", "Millions", "k hours", "kHz". */
  | { readonly kind: 'behind'; readonly words: string }
  /** The cells are parts of one: 0.052 for 5.2%. */
  | { readonly kind: 'fraction' };

/**
 * The scales and units that the heads or the words of a caption quoted by a locator print for a figure in this unit: "B" of
 * `row Owl, column Model size (B)` for parameters. None where the heads print none, or print it of
 * something else.
 */
export function headMarks(locator: string, unit: Unit): readonly HeadMark[] {
  return [...locator.matchAll(PLACES)].flatMap(([, head = '']) => {
    const mark = markOf(cleaned(head), unit);
    return mark === undefined ? [] : [mark];
  });
}

/** A head without quotation marks, arrows and signs of notes. */
function cleaned(head: string): string {
  return head
    .replaceAll(/["“”]|\$?\\(?:up|down)arrow\$?|[↑↓†‡*]+$|[↑↓]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Of these, "min" is as likely the minimum as the minute. */
const MAY_BE_LEAST = /latency|delay|lag/iu;
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]/gu;
const BEHIND_SIGN = /[,/]\s*([^,/]+)$/u;
const BEHIND_IN = /\s(?:in|as)\s+([\p{L}\d][\p{L}\d\s-]*)$/u;
const BEHIND_BLANK = /\s(\S+)$/u;

function markOf(head: string, unit: Unit): HeadMark | undefined {
  const { dimension } = UNIT_FACTS[unit];
  const measure = MEASURES[dimension];
  if (measure === undefined) return undefined;
  if (isUnitWord(head, unit)) return { kind: 'behind', words: head };
  const candidates = [
    ...head.matchAll(IN_BRACKETS),
    ...[BEHIND_SIGN, BEHIND_IN, BEHIND_BLANK].flatMap((place) => {
      const found = place.exec(head);
      // A letter alone is a size ("size M") unless the head names the thing counted.
      const isName = place === BEHIND_BLANK && (found?.[1]?.length ?? 0) < 2 && !/param/iu.test(head);
      return found === null || isName ? [] : [found];
    }),
  ];
  for (const [whole, inside = ''] of candidates) {
    const mark = readMark(inside.trim(), unit);
    const rest = head.replace(whole, ' ');
    const isLeast = inside === 'min' && MAY_BE_LEAST.test(rest);
    if (mark !== undefined && measure.test(rest) && !isLeast) return mark;
  }
  return undefined;
}

function readMark(words: string, unit: Unit): HeadMark | undefined {
  if (UNIT_FACTS[unit].dimension === 'share') return FRACTION.test(words) ? { kind: 'fraction' } : undefined;
  const scale = SCALE.exec(words)?.[0] ?? '';
  const rest = words.slice(scale.length).replace(/^[\s-]+/u, '');
  if (scale === '' ? !isUnitWord(words, unit) : /\d/u.test(rest)) return undefined;
  const spelled = scale
    .replace(/^G$/u, 'B')
    .replace(/^[×x*]?\s*(?=1)/u, '×')
    .replace(/1e(?=\d)/u, '10^');
  return { kind: 'behind', words: `${spelled} ${rest}`.trim() };
}
