import type { ReactNode } from 'react';

import type { DrawnBound } from '#lib/domain/facts/bound.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';

import type { BarExtent } from './bar-extent.ts';
import styles from './inline-bar.module.css';

type DrawBar = (extent: BarExtent) => ReactNode;

const percent = (share: number) => `${Math.round(share * 10) / 10}%`;

function body({ startPercent, endPercent }: BarExtent, role: string): ReactNode {
  const width = percent(endPercent - startPercent);
  return <rect x={percent(startPercent)} y="1" width={width} height="5" data-role={role} />;
}

/** The end of a bar stands at the figure; the stroke says how firm it is. */
function end({ endPercent }: BarExtent, role: string): ReactNode {
  return <line x1={percent(endPercent)} x2={percent(endPercent)} y1="0" y2="7" data-role={role} />;
}

const SOLID: DrawBar = (extent) => body(extent, 'solid');

/** Solid up to a firm end: there is nothing above. */
const CLOSED: DrawBar = (extent) => (
  <>
    {body(extent, 'solid')}
    {end(extent, 'firm')}
  </>
);

const OPEN: DrawBar = (extent) => (
  <>
    {body(extent, 'open')}
    {end(extent, 'dashed')}
  </>
);

const FADING: DrawBar = (extent) => (
  <>
    {body({ ...extent, endPercent: extent.endPercent * 0.55 }, 'solid')}
    {body({ ...extent, startPercent: extent.endPercent * 0.55 }, 'faded')}
    {end(extent, 'dashed')}
  </>
);

/** Solid, with an arrow past the end. Percentages cannot stand in a path, so the arrow is a text sign. */
const BEYOND: DrawBar = (extent) => (
  <>
    {body(extent, 'solid')}
    <text x={percent(extent.endPercent)} y="7" data-role="arrow">
      ›
    </text>
  </>
);

const SOFT: DrawBar = (extent) => (
  <>
    {body({ ...extent, endPercent: extent.endPercent * 0.9 }, 'solid')}
    {body({ ...extent, startPercent: extent.endPercent * 0.9 }, 'faded')}
  </>
);

/** One way of drawing for each bound, after the rules of the charts. */
const DRAW: Readonly<Record<DrawnBound, DrawBar>> = {
  exact: SOLID,
  'up-to': FADING,
  limit: CLOSED,
  'at-most': OPEN,
  'at-least': BEYOND,
  'more-than': BEYOND,
  'less-than': OPEN,
  about: SOFT,
  range: SOLID,
  'order-of-magnitude': SOFT,
};

interface InlineBarProps {
  readonly extent: BarExtent;
  readonly nature: Nature;
}

/** A small bar under a figure. The figure beside it says the same, so the bar is hidden from screen readers. */
export function InlineBar({ extent, nature }: InlineBarProps) {
  return (
    <svg
      className={styles['root']}
      aria-hidden="true"
      height="7"
      data-nature={nature === 'result' ? undefined : 'hollow'}
    >
      {DRAW[extent.bound](extent)}
    </svg>
  );
}
