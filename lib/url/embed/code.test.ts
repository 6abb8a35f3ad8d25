import { expect, test } from 'vitest';

import { embedCode, type EmbedCodeFacts } from './code.ts';

const FACTS: EmbedCodeFacts = {
  origin: 'https://example.org',
  pageHref: '/compare?m=a,b&metric=speed',
  title: 'A and B',
  hasChart: true,
  widthPx: 700,
  heightPx: 480,
  hasHostScript: true,
};

test('the code of a frame has a name, a size, a picture for readers without frames, and the script if wanted', () => {
  expect(embedCode(FACTS)).toMatchInlineSnapshot(`
    "<iframe src="https://example.org/embed/compare?m=a,b&amp;metric=speed" title="A and B" loading="lazy" width="700" height="480" style="border:0;max-width:100%"></iframe>
    <noscript><img src="https://example.org/compare/chart.svg?m=a,b&amp;metric=speed&amp;theme=auto" alt="A and B" width="700" style="max-width:100%;height:auto"></noscript>
    <script src="https://example.org/embed.js" async></script>"
  `);
});

test('the code without a script holds none, and a view without a chart has the picture of its page', () => {
  const code = embedCode({
    ...FACTS,
    pageHref: '/claims/1/a?release=2026-11-23.1',
    hasChart: false,
    hasHostScript: false,
    options: { isStatic: true },
  });
  expect(code).not.toContain('<script');
  expect(code).toContain('/embed/claims/1/a?release=2026-11-23.1&amp;static=1"');
  expect(code).toContain('/claims/1/a/og.png?release=2026-11-23.1"');
});

test('no title can leave its attribute', () => {
  const title = `"><script>alert(1)</script>'${'x'.repeat(100_000)}`;
  const code = embedCode({ ...FACTS, title, hasHostScript: false });
  expect(code).not.toMatch(/<script|"><s/);
  expect(code).toContain('x'.repeat(100_000));
});
