import { tableText } from './table-text.ts';

/** What a copied table leaves behind: controls, and styles that mean nothing elsewhere. */
const LEFT_OUT = 'button, [data-remove], [data-screen-only], [data-verdict], svg';
const STYLED = ['class', 'style', 'data-cell', 'data-conditions', 'data-claim', 'title', 'aria-label'];

function cleanClone(table: HTMLTableElement): HTMLTableElement {
  const clone = table.cloneNode(true);
  // cloneNode of a table gives a table; the DOM types say Node only.
  const copied = clone as HTMLTableElement;
  for (const element of copied.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of [copied, ...copied.querySelectorAll('*')]) {
    for (const name of STYLED) element.removeAttribute(name);
    if (element instanceof HTMLAnchorElement) {
      element.href = new URL(element.getAttribute('href') ?? '', location.href).href;
    }
  }
  copied.setAttribute('border', '1');
  return copied;
}

/** The pieces of a cell with spaces between them, which on the page stand apart by layout alone. */
function cellText(cell: HTMLTableCellElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode() !== null) pieces.push(walker.currentNode.nodeValue ?? '');
  return pieces.join(' ');
}

function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) => [...row.cells].map(cellText));
}

/** Copies a table so that it pastes as a table with links into documents, and as columns elsewhere. */
export async function copyTable(id: string): Promise<void> {
  const table = document.getElementById(id);
  if (!(table instanceof HTMLTableElement)) throw new Error(`There is no table ${id} on the page.`);
  const clean = cleanClone(table);
  const rich = new Blob([clean.outerHTML], { type: 'text/html' });
  const plain = new Blob([tableText(rowsOf(clean))], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
}
