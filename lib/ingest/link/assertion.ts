import type { Sense } from '#lib/domain/facts/bound.ts';
import type { Assertion, Figure, NamedValue, Quantity } from '#lib/domain/facts/claim.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

import type { AuthoredClaim, AuthoredFigure } from '#lib/ingest/parse/authored/claim.ts';
import {
  baselineMissing,
  claimKeyMisplaced,
  claimKeyMissing,
  claimShapeMissing,
  claimShapeMixed,
} from '../sentences/claims.ts';
import { listedValueUnknown } from '../sentences/conditions.ts';
import { nearestIds } from './conditions.ts';
import type { Named } from './lookups.ts';
import { present } from './present.ts';
import type { Problem } from './problem.ts';

/** The keys that each say what is asserted; a claim has exactly one of them. */
const SHAPES = ['value', 'direction', 'superlative', 'category', 'date'] as const;
type Shape = (typeof SHAPES)[number];

/** What of its metric an assertion is read with. */
export interface AssertedTerms {
  /** What "up to" means of an absolute value. */
  readonly upTo?: Sense | undefined;
  /** Whether an absolute value is held against another system. */
  readonly hasOpponent?: boolean;
  /** The values in words that may be named; absent where the metric has problems of its own. */
  readonly values?: ReadonlyMap<string, Named>;
}

/** The further keys that may stand beside a shape; everywhere else they mean nothing. */
const SHAPE_KEYS: Readonly<Record<Shape | 'relative' | 'opposed', readonly (keyof AuthoredClaim)[]>> = {
  value: ['unit', 'printed', 'bound', 'sense', 'uncertainty'],
  opposed: ['unit', 'printed', 'bound', 'sense', 'uncertainty', 'baseline'],
  relative: ['unit', 'printed', 'bound', 'sense', 'uncertainty', 'relative', 'baseline'],
  direction: ['baseline'],
  superlative: ['baseline'],
  category: ['values'],
  date: ['printed'],
};
const ALL_SHAPE_KEYS = [...new Set(Object.values(SHAPE_KEYS).flat())];

/** What a claim asserts, understood from the keys that are there. */
export function linkAssertion(claim: AuthoredClaim, terms: AssertedTerms): Result<Assertion, readonly Problem[]> {
  const shapes = SHAPES.filter((key) => claim[key] !== undefined);
  const [shape] = shapes;
  if (shapes.length > 1) return fail([{ path: [], part: 'key', finding: claimShapeMixed(shapes) }]);
  if (shape === undefined && claim.relative !== undefined) return fail([missing('value', 'relative')]);
  if (shape === undefined) return fail([{ path: [], part: 'key', finding: claimShapeMissing() }]);
  const kind = shape === 'value' && claim.relative !== undefined ? 'relative' : shape;
  const allowed = kind === 'value' && terms.hasOpponent === true ? SHAPE_KEYS.opposed : SHAPE_KEYS[kind];
  const misplaced = ALL_SHAPE_KEYS.filter((key) => claim[key] !== undefined && !allowed.includes(key));
  const problems = [
    ...misplaced.map((key): Problem => ({ path: [key], part: 'key', finding: claimKeyMisplaced(key, kind) })),
    ...missingOfShape(claim, kind),
    ...missingBaseline(claim, kind, terms),
    ...unknownValues(claim, terms),
  ];
  const assertion = assertionOf(claim, terms);
  return problems.length > 0 || assertion === undefined ? fail(problems) : succeed(assertion);
}

function missing(key: string, shape: string): Problem {
  return { path: [], part: 'key', finding: claimKeyMissing(key, shape) };
}

/** What must stand beside a shape, where it is not one that stands alone. */
const NEEDED: Readonly<Partial<Record<Shape | 'relative', readonly ('unit' | 'printed')[]>>> = {
  value: ['unit', 'printed'],
  relative: ['unit', 'printed'],
  date: ['printed'],
};

function missingOfShape(claim: AuthoredClaim, shape: Shape | 'relative'): readonly Problem[] {
  return (NEEDED[shape] ?? []).filter((key) => claim[key] === undefined).map((key) => missing(key, shape));
}

function missingBaseline(claim: AuthoredClaim, shape: string, { hasOpponent }: AssertedTerms): readonly Problem[] {
  const compares = shape === 'relative' || shape === 'direction' || (shape === 'value' && hasOpponent === true);
  return compares && claim.baseline === undefined ? [{ path: [], part: 'key', finding: baselineMissing(shape) }] : [];
}

function unknownValues({ values = [], metric }: AuthoredClaim, terms: AssertedTerms): readonly Problem[] {
  return values.flatMap((id, index): Problem[] =>
    terms.values === undefined || terms.values.has(id)
      ? []
      : [{ path: ['values', index], finding: listedValueUnknown(id, metric, nearestIds(id, terms.values)) }],
  );
}

function namedValues({ values }: AuthoredClaim, terms: AssertedTerms): NamedValue[] | undefined {
  return values?.map((id) => ({ id, name: terms.values?.get(id)?.name ?? id }));
}

function assertionOf(claim: AuthoredClaim, terms: AssertedTerms): Assertion | undefined {
  const { relative, direction, superlative, category, date, printed } = claim;
  if (direction !== undefined) return { form: 'direction', outcome: direction };
  if (superlative !== undefined) return { form: 'superlative', text: superlative };
  if (category !== undefined) {
    return present<Assertion>({ form: 'categorical', text: category, values: namedValues(claim, terms) });
  }
  if (date !== undefined) return printed === undefined ? undefined : { form: 'date', date, printed };
  const quantity = quantityOf(claim, terms);
  if (quantity === undefined) return undefined;
  if (relative === undefined) return { form: 'absolute', quantity };
  return { form: 'relative', relativeForm: relative.form, polarity: relative.polarity, quantity };
}

function quantityOf(claim: AuthoredClaim, terms: AssertedTerms): Quantity | undefined {
  const { value, unit, printed, bound } = claim;
  if (value === undefined || unit === undefined || printed === undefined) return undefined;
  const figure = figureOf(value);
  const read = bound ?? (figure.kind === 'interval' ? 'range' : 'exact');
  return present({ figure, printed, unit, bound: read, sense: senseOf(claim, terms) });
}

/** A figure against something is reached at best, unless the claim says otherwise; of absolute values the metric says it. */
function senseOf({ bound, sense, relative }: AuthoredClaim, { upTo }: AssertedTerms): Sense | undefined {
  if (bound !== 'up-to') return undefined;
  return sense ?? (relative === undefined ? upTo : undefined) ?? 'best-case';
}

function figureOf(value: AuthoredFigure): Figure {
  return typeof value === 'number' ? { kind: 'number', amount: value } : { kind: 'interval', ...value };
}
