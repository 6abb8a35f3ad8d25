import { UNIT_FACTS, type Dimension, type Unit } from '#lib/domain/facts/unit.ts';

const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  millisecond: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
/** In units of a thousand million bytes. */
const GIGABYTES: Readonly<Record<string, number>> = {
  MB: 1e-3,
  GB: 1,
  TB: 1e3,
  MiB: 2 ** 20 / 1e9,
  GiB: 2 ** 30 / 1e9,
  TiB: 2 ** 40 / 1e9,
  gigabyte: 1,
  gibibyte: 2 ** 30 / 1e9,
};
/** Written in letters of either case. */
const HERTZ: Readonly<Record<string, number>> = { hz: 1, khz: 1e3, mhz: 1e6, ghz: 1e9, hertz: 1 };
/** In bits a second; what is printed per second is not always said. */
const BITS: Readonly<Record<string, number>> = {
  bps: 1,
  bit: 1,
  kbps: 1e3,
  Kbps: 1e3,
  kbit: 1e3,
  kb: 1e3,
  Mbps: 1e6,
  Mbit: 1e6,
};
const MULTIPLY_ACCUMULATES: Readonly<Record<string, number>> = {
  MAC: 1,
  MMAC: 1e6,
  GMAC: 1e9,
  GMACS: 1e9,
  TMAC: 1e12,
};
const DEVICE = /^[\s-]*(?:GPU|TPU|A100|H100|V100|device)s?[\s-]+([A-Za-z]+)/u;
const WORD = /^[\s-]*([A-Za-z]+|%)/u;

/**
 * By how much a printed number is multiplied for the unit of the value, after the words that follow
 * it: minutes to seconds, kHz to hertz. 1 where what follows is no unit that converts; `undefined`
 * where what follows is a unit whose length is not fixed (months).
 */
export function printedFactor(following: string, unit: Unit): number | undefined {
  const word = WORD.exec(following)?.[1];
  const { dimension, toBase } = UNIT_FACTS[unit];
  if (dimension === 'device-time') return deviceFactor(DEVICE.exec(following)?.[1], toBase * WEEK);
  if (dimension === 'duration' && /^(?:month|year)s?$/u.test(word ?? '')) return undefined;
  const table = TABLES[dimension];
  if (table !== undefined) return (factorOf(word, unit) ?? toBase) / toBase;
  return unit === 'fraction' && PERCENT.has(word ?? '') ? 0.01 : 1;
}

/** The units of each dimension that is printed in several. */
const TABLES: Readonly<Partial<Record<Dimension, Readonly<Record<string, number>>>>> = {
  duration: SECONDS,
  memory: GIGABYTES,
  frequency: HERTZ,
  'bit-rate': BITS,
  'multiply-accumulates': MULTIPLY_ACCUMULATES,
};
const PERCENT: ReadonlySet<string> = new Set(['%', 'percent']);
const WEEK = 604_800;

function deviceFactor(word: string | undefined, seconds: number): number {
  return (lookUp(SECONDS, word) ?? seconds) / seconds;
}

/** Whether a word is a unit that is converted to the unit of a value: "kHz" for hertz, "min" for hours. */
export function isUnitWord(word: string, unit: Unit): boolean {
  return factorOf(word, unit) !== undefined;
}

function factorOf(word: string | undefined, unit: Unit): number | undefined {
  const { dimension } = UNIT_FACTS[unit];
  const spelled = dimension === 'frequency' ? word?.toLowerCase() : word;
  const table = TABLES[dimension];
  return table === undefined ? undefined : lookUp(table, spelled);
}

function lookUp(table: Readonly<Record<string, number>>, word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const found = Object.entries(table).find(([name]) => name === word || `${name}s` === word);
  return found?.[1];
}
