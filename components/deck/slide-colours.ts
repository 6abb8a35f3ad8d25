import type { CSSProperties } from 'react';

import { PALETTES } from '#lib/chart/scene/theme.ts';

/** The tokens of the page that stand on slides. */
type SlideTokens = Readonly<Record<'--paper' | '--ink' | '--ink-soft' | '--accent' | '--focus', string>>;

/**
 * The page's tokens in the colours of a slide: those of its picture, whatever the page's own theme.
 * Setting `color-scheme` would not do: the build settles light and dark where the tokens are defined.
 */
export function slideColours(theme: 'light' | 'dark'): CSSProperties & SlideTokens {
  const { background, ink, soft, member } = PALETTES[theme];
  return {
    colorScheme: theme,
    '--paper': background,
    '--ink': ink,
    '--ink-soft': soft,
    '--accent': member,
    '--focus': member,
  };
}
