import type { ReactNode } from 'react';

/** Parts of pages on their way from where they are made to where they are written as HTML, by their names. */
type Parts = Map<string, Part[]>;

interface Part {
  readonly node: ReactNode;
  readonly givenAtMs: number;
}

/** The framework loads this module twice in one process, once for each side; both find the parts under this name. */
const PARTS = Symbol.for('model-claims.still-parts');
/** A part is taken within the request that gave it; one whose reader went away is dropped after this time. */
const KEPT_MS = 30_000;
/** Far more than are on their way at once; whoever is beyond has lost his page rather than everybody the memory. */
const NAMES_MAX = 1_000;

function allParts(): Parts {
  const holder = globalThis as { [PARTS]?: Parts };
  holder[PARTS] ??= new Map();
  return holder[PARTS];
}

function dropForgotten(parts: Parts, nowMs: number): void {
  for (const [name, given] of parts) {
    // In the order in which each name was last given: what follows is younger.
    const isYoung = nowMs - (given.at(-1)?.givenAtMs ?? 0) < KEPT_MS;
    if (isYoung && parts.size < NAMES_MAX) return;
    parts.delete(name);
  }
}

/**
 * Lays a part ready for the one who writes it as HTML. What has the same name says the same, so that of two
 * who ask for the same at once each may take either's.
 */
export function giveStillPart(name: string, node: ReactNode, nowMs = performance.now()): void {
  const parts = allParts();
  dropForgotten(parts, nowMs);
  const others = parts.get(name) ?? [];
  // Behind all that were given before, so that the oldest stay in front.
  parts.delete(name);
  parts.set(name, [...others.filter((other) => nowMs - other.givenAtMs < KEPT_MS), { node, givenAtMs: nowMs }]);
}

/** Takes a part away; throws where there is none of this name, since a page without its content must not be sent. */
export function takeStillPart(name: string): ReactNode {
  const parts = allParts();
  const [first, ...others] = parts.get(name) ?? [];
  if (first === undefined) throw new Error(`The part “${name}” of a page was not given, or was taken before.`);
  if (others.length === 0) parts.delete(name);
  else parts.set(name, others);
  return first.node;
}
