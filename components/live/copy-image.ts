/**
 * Copies a picture as PNG. The clipboard gets a promise of it, since Safari allows writing only
 * while the click is being handled.
 */
export async function copyImage(href: string): Promise<void> {
  const picture = fetch(href).then((answer) => {
    if (!answer.ok) throw new Error(`${href} answered ${answer.status}.`);
    return answer.blob();
  });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
