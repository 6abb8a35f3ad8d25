import { sampleDeck } from '#lib/deck/testing/sample-deck.ts';

import { axeFindings } from '#e2e/browser/support/findings.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { CLAIM_ID, DECK_PATH } from '#e2e/browser/support/page-kinds.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

test('a deck that was just downloaded is found unchanged, and nothing of it is sent', async ({ page, request }) => {
  const file = await request.get(DECK_PATH.replace('/deck?', '/deck/slides.pptx?'));
  expect(file.status()).toBe(200);
  const sent: string[] = [];
  page.on('request', (asked) => sent.push(`${asked.method()} ${asked.postData() ?? ''}`));
  await page.goto('/deck/check');
  await page
    .getByLabel('Choose a deck')
    .setInputFiles({ name: 'talk.pptx', mimeType: PPTX, buffer: await file.body() });
  await expect(
    page.getByRole('status').filter({ hasText: /figures checked against release \S+: \d+ unchanged\.$/ }),
  ).toBeVisible({ timeout: 100_000 });
  expect(new Set(sent)).toEqual(new Set(['GET ']));
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'unchanged' }) });
  await expect(rows.filter({ hasText: CLAIM_ID }).getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`^/claims/${CLAIM_ID}`),
  );
});

test('a deck with figures that changed and retired lists them first, old beside new', async ({ page }) => {
  const deck = sampleDeck([
    {
      release: '2020-01-01.1',
      claims: [
        { id: CLAIM_ID, label: '≤ 2.2x' },
        { id: 's/gone', label: '<b>1M</b>' },
      ],
    },
  ]);
  await page.goto('/deck/check');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByLabel('Choose a deck').click()]);
  await chooser.setFiles({ name: 'old.pptx', mimeType: PPTX, buffer: Buffer.from(deck) });
  await expect(page.getByRole('status').filter({ hasText: '1 changed, 1 retired' })).toBeVisible();
  const [changed, retired] = [page.getByRole('row').nth(1), page.getByRole('row').nth(2)];
  await expect(changed).toContainText('≤ 2.2x');
  await expect(changed).toContainText('≤ 3.3x');
  await expect(changed).toContainText('2020-01-01.1');
  await expect(retired).toContainText('<b>1M</b>');
  await expect(retired.getByRole('rowheader')).toHaveText('retired');
  expect(await axeFindings(page)).toEqual([]);
});

test('a deck can be dropped', async ({ page }) => {
  const deck = sampleDeck([{ release: '2020-01-01.1', claims: [{ id: 's/gone', label: '1M' }] }]);
  await page.goto('/deck/check');
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'dropped.pptx'));
      return data;
    },
    [...deck],
  );
  await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('status').filter({ hasText: 'dropped.pptx' })).toContainText('1 retired');
});

test('a file that was not made here is refused in a sentence', async ({ page }) => {
  await page.goto('/deck/check');
  const files = [
    ['notes.txt', 'Dear all', 'not a PowerPoint file'],
    ['empty.pptx', '', 'empty'],
    ['cut.pptx', 'PK\u0003\u0004…', 'cut off'],
  ] as const;
  for (const [name, content, words] of files) {
    await page.getByLabel('Choose a deck').setInputFiles({ name, mimeType: PPTX, buffer: Buffer.from(content) });
    await expect(page.getByRole('status').filter({ hasText: name })).toContainText(words);
  }
});
