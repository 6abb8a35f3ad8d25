import { drawnBound, type DrawnBound } from '#lib/domain/facts/bound.ts';
import { NATURE_BODIES } from '#lib/chart/layout/parts/mark-box.ts';
import { markToken } from '#lib/chart/scene/mark-token.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { Fill, FillStyle } from '#lib/render/pptx/package/fill.ts';

const BOUND_STYLES: Readonly<Record<DrawnBound, FillStyle>> = {
  exact: 'solid',
  'up-to': 'below',
  limit: 'solid',
  'at-most': 'below',
  'less-than': 'below',
  'at-least': 'above',
  'more-than': 'above',
  about: 'about',
  range: 'spread',
  'order-of-magnitude': 'spread',
};

/** Whether a mark is no finding and so has no body, where a bound would show. */
export function isHollow({ nature }: ChartMark): boolean {
  return NATURE_BODIES[nature] === 'hollow';
}

/** The look of a mark: what was not found is hollow, other stated values are soft, bounds have a pattern. */
export function fillOf(mark: ChartMark): Fill {
  const token = markToken(mark);
  if (isHollow(mark)) return { style: 'hollow', token };
  const style = BOUND_STYLES[drawnBound(mark)];
  return { style: style === 'solid' && !mark.chosen ? 'soft' : style, token };
}
