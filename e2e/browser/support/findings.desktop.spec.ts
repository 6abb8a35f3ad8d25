import { axeFindings } from './findings.ts';
import { expect, test } from './fixtures.ts';

/** A page with one fault of each sort that the tests of pages look for, in the light and in the dark. */
const BROKEN = `<!doctype html>
<html lang="en">
  <title>Broken</title>
  <style>
    p { background: white; color: #ddd }
    @media (prefers-color-scheme: dark) { p { background: black; color: #222 } }
    button { display: inline-block; width: 9px; height: 9px; padding: 0; border: 0; margin: 0 }
  </style>
  <main>
    <h1>Broken</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
    <p>Pale words</p>
    <button aria-label="One"></button><button aria-label="Two"></button>
    <h4>A heading that skips two</h4>
    <section id="well"><p style="background: white; color: black">Words to read</p></section>
  </main>
</html>`;

function rulesOf(findings: readonly string[]): ReadonlySet<string> {
  return new Set(findings.map((finding) => finding.split(' ')[0] ?? ''));
}

test('axe finds what is broken on a page, says where, and finds it again', async ({ page }) => {
  await page.setContent(BROKEN);
  const findings = await axeFindings(page);
  expect(rulesOf(findings)).toEqual(new Set(['image-alt', 'color-contrast', 'target-size', 'heading-order']));
  expect(findings.filter((finding) => finding.startsWith('image-alt '))).toEqual([
    expect.stringContaining('image-alt img: Fix any of the following:'),
  ]);
  expect(await axeFindings(page)).toEqual(findings);
});

test('axe asked for colours alone finds them in either scheme, and nothing else', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setContent(BROKEN);
    expect(rulesOf(await axeFindings(page, { only: 'colours' }))).toEqual(new Set(['color-contrast']));
  }
});

test('axe asked for a part of a page finds what is broken there alone', async ({ page }) => {
  await page.setContent(BROKEN);
  expect(await axeFindings(page, { within: '#well' })).toEqual([]);
  expect(rulesOf(await axeFindings(page, { within: 'img' }))).toEqual(new Set(['image-alt']));
});

test('axe refuses a page with frames, into which it would not look', async ({ page }) => {
  await page.setContent(`${BROKEN}<iframe title="A frame" srcdoc="<img src='data:,'>"></iframe>`);
  await expect(axeFindings(page)).rejects.toThrow('has frames');
});
