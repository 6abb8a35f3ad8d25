import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { Scene } from './scene.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { renderPortableSvg, renderShapes, renderWebSvg } from './svg.ts';

const METRIC = exampleMetric({ name: 'Items', unit: 'items' });
const SPEC = specifyExample(
  [
    { of: 'A', value: 3, bound: 'up-to' },
    { of: 'B', value: 2, peer: true },
  ],
  METRIC,
);
const SCENE = layoutChart(SPEC);
const outline = () => 'M0 0';

function renamed(text: string): Scene {
  const rename = (panel: RowChart['panels'][number]) => ({
    ...panel,
    marks: panel.marks.map((mark) => ({ ...mark, label: text, sentence: text, claimId: text, href: text })),
  });
  return layoutChart({ ...SPEC, title: text, statement: text, panels: SPEC.panels.map(rename) });
}

/** A small well-formedness check: every tag is closed in order, and text has no bare markup. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', , selfClosed] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close === '/') {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (selfClosed !== '/') open.push(name);
  }
  const left = svg.replaceAll(/<\/?[a-zA-Z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, '');
  return left.includes('<') ? ['bare <'] : open;
}

/** Code points that XML 1.0 has no way to write (section 2.2). */
function isIllegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code < 0x20 && !'\t\n\r'.includes(character)) || code === 0xfffe || code === 0xffff;
}

describe('SVG', () => {
  it('of any text is well formed and holds no character that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        for (const svg of [
          renderWebSvg(renamed(text), { theme: 'auto', idPrefix: 'x', hasLinks: true }),
          renderPortableSvg(renamed(text), { theme: 'light', outline }),
        ]) {
          expect(unclosed(svg)).toEqual([]);
          expect([...svg].filter(isIllegal)).toEqual([]);
          expect(svg.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets names read from the right keep their own order, and says nothing of direction for others', () => {
    const write = (text: string) => renderWebSvg(renamed(text), { theme: 'light', idPrefix: 'x' });
    expect(write('מודל 7B')).toMatch(/<text [^>]*unicode-bidi="plaintext"[^>]*>מודל 7B<\/text>/u);
    expect(write('Model 7B')).not.toContain('unicode-bidi');
  });

  it('opens every link in a new tab where it stands in a frame', () => {
    const svg = renderWebSvg(SCENE, { theme: 'light', idPrefix: 'x', hasLinks: true, linkTarget: 'new-tab' });
    const links = svg.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.includes(' target="_blank" rel="noopener"'))).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JaVaScRiPt:alert(1)'])(
    'never links to %s',
    (href) => {
      const svg = renderWebSvg(renamed(href), { theme: 'light', idPrefix: 'x', hasLinks: true });
      expect(svg).not.toContain(`href="${href}"`);
    },
  );

  it('with links is a group of links that carry claim and sentence; without, one image', () => {
    const linked = renderWebSvg(SCENE, { theme: 'light', idPrefix: 'x', hasLinks: true });
    expect(linked).toContain('role="group"');
    expect(linked.match(/<a href="\/claims\/[^"]+" data-claim="[^"]+" aria-label="[^"]+up to/g)).toHaveLength(1);
    const plain = renderWebSvg(SCENE, { theme: 'light', idPrefix: 'x' });
    expect(plain).toContain('role="img"');
    expect(plain).not.toContain('<a ');
    expect(plain).toContain('aria-labelledby="x-title" aria-describedby="x-desc"');
  });

  it('starts every id with the prefix', () => {
    const svg = renderWebSvg(SCENE, { theme: 'light', idPrefix: 'chart-7' });
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !id.startsWith('chart-7-'))).toEqual([]);
  });

  it('in the portable flavour has attributes only: no style, class, text, link or nested drawing', () => {
    const svg = renderPortableSvg(SCENE, { theme: 'auto', outline });
    expect(svg).not.toMatch(/<style|class=|<text|<a |<g[ >]|style=|var\(|dominant-baseline/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).toMatch(/<rect x="0" y="0" width="850"/);
  });

  it('has no background of its own when transparent', () => {
    expect(renderWebSvg(SCENE, { theme: 'transparent', idPrefix: 'x' })).not.toContain('<rect x="0" y="0" width="850"');
  });

  it('follows the reader when adaptive, and the page’s own switch', () => {
    const svg = renderWebSvg(SCENE, { theme: 'auto', idPrefix: 'x' });
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).toContain('[data-theme=dark]');
  });

  it('rounds to two decimals', () => {
    expect(renderWebSvg(SCENE, { theme: 'light', idPrefix: 'x' })).not.toMatch(
      / (?:[xy][12]?|width|height|font-size|r|c[xy])="-?\d+\.\d{3}/,
    );
  });

  it('is the same for the same specification', () => {
    const draw = () => renderWebSvg(layoutChart(structuredClone(SPEC)), { theme: 'dark', idPrefix: 'x' });
    expect(draw()).toBe(draw());
  });

  it('writes the shapes of a mark alone as it writes them in the whole drawing', () => {
    const options = { theme: 'auto', idPrefix: 'x' } as const;
    const whole = renderWebSvg(SCENE, options);
    const marks = SCENE.items.filter((item) => item.type === 'mark');
    expect(marks.length).toBeGreaterThan(1);
    for (const { shapes } of marks) {
      expect(whole).toContain(renderShapes(shapes, options).replace(/^<defs>.*<\/defs>/, ''));
    }
  });
});

describe('a mark', () => {
  const mark = { type: 'mark', href: '/sources/a', sentence: 'A sentence.', shapes: [] } as const;
  const written = (over: object) =>
    renderWebSvg({ ...SCENE, items: [{ ...mark, ...over }] }, { theme: 'light', idPrefix: 'x', hasLinks: true });

  it('of two claims names both', () => {
    const svg = written({ claimId: 'a/one', alsoClaimIds: ['a/two', 'b/three'] });
    expect(svg).toContain('data-claim="a/one" data-also-claims="a/two b/three"');
  });

  it('of no claim names none', () => {
    const svg = written({});
    expect(svg).toContain('<a href="/sources/a" aria-label="A sentence.">');
    expect(svg).not.toContain('data-claim');
  });
});
