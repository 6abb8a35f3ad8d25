import type { ReactNode } from 'react';

import { StillSlot } from './still-slot.tsx';
import { giveStillPart } from './still-parts.ts';

interface StillProps {
  /** What the part shows, such as its address and its release: equal names have equal content. */
  readonly name: string;
  readonly children: ReactNode;
}

/**
 * A part of a page that is sent as HTML alone. What stands inside needs no state in the browser: the
 * framework would send it a second time as data and make it anew there, which costs more than everything
 * else of a page. Nothing inside may be a component of the browser; what moves is done by `components/live`.
 */
export function Still({ name, children }: StillProps) {
  giveStillPart(name, children);
  return <StillSlot part={name} />;
}
