import { describe, expect, test } from 'vitest';

import { ReleaseId } from '#lib/domain/facts/release.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { EMBED_PARAMS, embedHref, pinnedHref } from './href.ts';

const RELEASE = ReleaseId.parse('2026-11-23.1');
const OTHER = ReleaseId.parse('2025-01-02.3');

describe('an address for frames', () => {
  test('is that of the page behind /embed, its query kept', () => {
    expect(embedHref('/compare?m=a,b&metric=speed')).toBe('/embed/compare?m=a,b&metric=speed');
    expect(embedHref('/models/a')).toBe('/embed/models/a');
  });

  test('says only what is not by default', () => {
    expect(embedHref('/metrics/a', { theme: 'auto', isStatic: false, hasNotice: true })).toBe('/embed/metrics/a');
    expect(embedHref('/metrics/a?scale=log', { theme: 'dark', isStatic: true, hasNotice: false })).toBe(
      '/embed/metrics/a?scale=log&theme=dark&static=1&notice=0',
    );
  });

  test.each([
    ['notice=0', false],
    ['notice=1', true],
    ['', true],
  ])('with “%s” shows a notice: %s', (query, hasNotice) => {
    const { state, ignored } = decodeQuery(EMBED_PARAMS, rawQuery(new URLSearchParams(query)));
    expect([state.hasNotice, ignored]).toEqual([hasNotice, []]);
  });
});

describe('a pinned address', () => {
  test('names the release once, whatever it named before', () => {
    expect(pinnedHref('/models/a', RELEASE)).toBe('/models/a?release=2026-11-23.1');
    expect(pinnedHref('/compare?m=a,b', RELEASE)).toBe('/compare?m=a,b&release=2026-11-23.1');
    expect(pinnedHref(pinnedHref('/compare?m=a', OTHER), RELEASE)).toBe('/compare?m=a&release=2026-11-23.1');
  });

  test('goes back to the live one', () => {
    expect(pinnedHref(pinnedHref('/models/a', RELEASE), undefined)).toBe('/models/a');
    expect(pinnedHref('/compare?m=a,b&release=2026-11-23.1&scale=log', undefined)).toBe('/compare?m=a,b&scale=log');
  });
});
