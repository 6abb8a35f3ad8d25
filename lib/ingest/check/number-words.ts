const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Words that are a number by themselves. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, amount) => [word, amount] as const),
  ...TENS.map((word, index) => [word, 30 + 10 * index] as const),
  ...([
    ['a', 1],
    ['an', 1],
    ['single', 1],
    ['dozen', 12],
    ['hundred', 100],
    ['twice', 2],
    ['double', 2],
    ['thrice', 3],
    ['triple', 3],
  ] as const),
]);

/** Words that are a part of one. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Plurals that stand for a whole power of ten: "hundreds of thousands". */
export const POWER_WORDS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** What multiplies the number before it, as letters and as words; `m` and `t` alone are other things. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['thousand', 1e3],
  ['M', 1e6],
  ['million', 1e6],
  ['mn', 1e6],
  ['B', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['T', 1e12],
  ['trillion', 1e12],
  ['hundred', 100],
]);
