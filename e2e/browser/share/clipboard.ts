import type { Page } from '@playwright/test';

/** The texts on the clipboard, as a page that is allowed to read finds them. */
export async function readClipboard(page: Page): Promise<{ readonly rich: string; readonly plain: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '');
    return { rich: await text('text/html'), plain: await text('text/plain') };
  });
}

/** The size of the picture on the clipboard, in pixels. */
export async function readClipboardPicture(
  page: Page,
): Promise<{ readonly widthPx: number; readonly heightPx: number }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) throw new Error('The clipboard is empty.');
    const picture = await createImageBitmap(await item.getType('image/png'));
    return { widthPx: picture.width, heightPx: picture.height };
  });
}
