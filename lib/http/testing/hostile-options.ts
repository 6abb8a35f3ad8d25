import type { SurfaceName } from '#lib/url/surfaces.ts';

/** A request for a picture with an option that no picture can have, or only a clamped one. */
export interface HostileRequest {
  readonly surface: SurfaceName;
  readonly parameter: string;
  /** The query as it stands in an address. */
  readonly query: string;
  /** What must come of it: a refusal that names the parameter, or a picture within the limits. */
  readonly outcome: 'refused' | 'drawn';
}

const PICTURES: readonly SurfaceName[] = ['chart.svg', 'chart.png', 'og.png'];

/** Texts that are no whole number, or none that any option takes. */
const NO_NUMBERS = [
  '-1',
  '-0',
  '%2B5',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e9',
  '1e2',
  '12px',
  '12%25',
  '0x10',
  '0b1',
  '1_000',
  '1%2C000',
  '1.5',
  '100.0',
  '%20100',
  '100%20',
  '100%00',
  '%EF%BC%91%EF%BC%92',
  '%D9%A1%D9%A2',
  '1000000',
  '999999999999999999999',
  '0000000800',
  'null',
  'undefined',
  '%5Bobject%20Object%5D',
  '__proto__',
  '%0D%0AX:1',
  '9'.repeat(5_000),
];

const NO_CHOICES = [
  '0',
  'PAGE',
  'Light',
  '',
  'page%20',
  'page,slide',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '../page',
  '%3Csvg%3E',
  '%F0%9F%92%A5',
  '%E0%A4%A',
  'x'.repeat(5_000),
];

const CHOICES = ['theme', 'size', 'flavour'];
const SIDES_DRAWN = ['0', '1', '7', '00012', '160', '300', '4000'];
const SIDES_REFUSED = ['4001', '999999', ''];

function refused(parameter: string, values: readonly string[]): readonly Omit<HostileRequest, 'surface'>[] {
  return values.map((value) => ({ parameter, query: `${parameter}=${value}`, outcome: 'refused' }));
}

const OPTIONS: readonly Omit<HostileRequest, 'surface'>[] = [
  ...refused('w', [...NO_NUMBERS, ...SIDES_REFUSED]),
  ...refused('h', [...NO_NUMBERS, ...SIDES_REFUSED]),
  ...refused('density', [...NO_NUMBERS, '0', '4', '100', '']),
  ...refused('plain', ['2', 'true', 'yes', '-1', '01', 'NaN', '__proto__', '1'.repeat(5_000)]),
  ...CHOICES.flatMap((parameter) => refused(parameter, NO_CHOICES)),
  ...['w', 'h', 'density', 'theme', 'size', 'plain', 'flavour'].map((parameter) => ({
    parameter,
    query: `${parameter}=1&${parameter}=1`,
    outcome: 'refused' as const,
  })),
];

const CLAMPED: readonly Omit<HostileRequest, 'surface'>[] = [
  ...SIDES_DRAWN.flatMap((value) => ['w', 'h'].map((side) => ({ parameter: side, query: `${side}=${value}` }))),
  { parameter: 'w', query: 'w=4000&h=1' },
  { parameter: 'w', query: 'w=1&h=4000' },
  { parameter: 'w', query: 'w=4000&h=4000&density=3' },
  { parameter: 'w', query: 'w=1&h=1&density=3' },
  { parameter: 'size', query: 'size=slide&density=3' },
  { parameter: 'size', query: 'size=thumb&w=4000&density=3&theme=transparent' },
  { parameter: 'flavour', query: 'flavour=portable&w=4000&h=8&plain=1' },
  { parameter: 'theme', query: 'theme=auto&size=square&density=3' },
].map((option) => ({ ...option, outcome: 'drawn' }));

/** Every hostile request, in turns over the surfaces so that each of them meets all kinds of values. */
export const HOSTILE_REQUESTS: readonly HostileRequest[] = [
  ...OPTIONS.flatMap((option, index) =>
    PICTURES.filter((_, turn) => (index + turn) % 3 !== 0).map((surface) => ({ ...option, surface })),
  ),
  ...CLAMPED.flatMap((option) => PICTURES.map((surface) => ({ ...option, surface }))),
];
