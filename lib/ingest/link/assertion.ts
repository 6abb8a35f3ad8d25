import type { Assertion, Figure, Quantity } from '#lib/domain/facts/claim.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

import type { AuthoredClaim, AuthoredFigure } from '#lib/ingest/parse/authored/claim.ts';
import {
  baselineMissing,
  claimKeyMisplaced,
  claimKeyMissing,
  claimShapeMissing,
  claimShapeMixed,
} from '../sentences/claims.ts';
import type { Problem } from './problem.ts';

/** The keys that each say what is asserted; a claim has exactly one of them. */
const SHAPES = ['value', 'direction', 'superlative', 'category'] as const;
type Shape = (typeof SHAPES)[number];

/** The further keys that may stand beside a shape; everywhere else they mean nothing. */
const SHAPE_KEYS: Readonly<Record<Shape | 'relative', readonly (keyof AuthoredClaim)[]>> = {
  value: ['unit', 'printed', 'bound', 'uncertainty'],
  relative: ['unit', 'printed', 'bound', 'uncertainty', 'relative', 'baseline'],
  direction: ['baseline'],
  superlative: ['baseline'],
  category: [],
};
const ALL_SHAPE_KEYS = [...new Set(Object.values(SHAPE_KEYS).flat())];

/** What a claim asserts, understood from the keys that are there. */
export function linkAssertion(claim: AuthoredClaim): Result<Assertion, readonly Problem[]> {
  const shapes = SHAPES.filter((key) => claim[key] !== undefined);
  const [shape] = shapes;
  if (shapes.length > 1) return fail([{ path: [], part: 'key', finding: claimShapeMixed(shapes) }]);
  if (shape === undefined && claim.relative !== undefined) return fail([missing('value', 'relative')]);
  if (shape === undefined) return fail([{ path: [], part: 'key', finding: claimShapeMissing() }]);
  const kind = shape === 'value' && claim.relative !== undefined ? 'relative' : shape;
  const misplaced = ALL_SHAPE_KEYS.filter((key) => claim[key] !== undefined && !SHAPE_KEYS[kind].includes(key));
  const problems = [
    ...misplaced.map((key): Problem => ({ path: [key], part: 'key', finding: claimKeyMisplaced(key, kind) })),
    ...(kind === 'value' || kind === 'relative' ? missingOfFigure(claim, kind) : []),
    ...missingBaseline(claim, kind),
  ];
  const assertion = assertionOf(claim);
  return problems.length > 0 || assertion === undefined ? fail(problems) : succeed(assertion);
}

function missing(key: string, shape: string): Problem {
  return { path: [], part: 'key', finding: claimKeyMissing(key, shape) };
}

function missingOfFigure(claim: AuthoredClaim, shape: string): readonly Problem[] {
  return (['unit', 'printed'] as const).filter((key) => claim[key] === undefined).map((key) => missing(key, shape));
}

function missingBaseline(claim: AuthoredClaim, shape: string): readonly Problem[] {
  const compares = shape === 'relative' || shape === 'direction';
  return compares && claim.baseline === undefined ? [{ path: [], part: 'key', finding: baselineMissing(shape) }] : [];
}

function assertionOf(claim: AuthoredClaim): Assertion | undefined {
  const { relative, direction, superlative, category } = claim;
  if (direction !== undefined) return { form: 'direction', outcome: direction };
  if (superlative !== undefined) return { form: 'superlative', text: superlative };
  if (category !== undefined) return { form: 'categorical', text: category };
  const quantity = quantityOf(claim);
  if (quantity === undefined) return undefined;
  if (relative === undefined) return { form: 'absolute', quantity };
  return { form: 'relative', relativeForm: relative.form, polarity: relative.polarity, quantity };
}

function quantityOf({ value, unit, printed, bound }: AuthoredClaim): Quantity | undefined {
  if (value === undefined || unit === undefined || printed === undefined) return undefined;
  const figure = figureOf(value);
  return { figure, printed, unit, bound: bound ?? (figure.kind === 'interval' ? 'range' : 'exact') };
}

function figureOf(value: AuthoredFigure): Figure {
  return typeof value === 'number' ? { kind: 'number', amount: value } : { kind: 'interval', ...value };
}
