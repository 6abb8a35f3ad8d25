// Prints what each page of a PDF holds, as JSON: its size and text, and each picture of pixels with the size it has on
// the page. Sizes are in CSS pixels, 96 to the inch.
import { readFileSync } from 'node:fs';
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PX_PER_POINT = 96 / 72;
const [, , path] = process.argv;

const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
process.stdout.write(JSON.stringify(pages));

async function readPage(page) {
  const { items } = await page.getTextContent();
  const [left, top, right, bottom] = page.view;
  return {
    widthPx: (right - left) * PX_PER_POINT,
    heightPx: (bottom - top) * PX_PER_POINT,
    text: items.map(({ str }) => str).join(' '),
    ...drawn(await page.getOperatorList()),
  };
}

/** The pictures of pixels, and how many outlines are drawn beside them. */
function drawn({ fnArray, argsArray }) {
  const pictures = [];
  const saved = [];
  let outlines = 0;
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const words = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, words);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (words[0]) matrix = Util.transform(matrix, words[0]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.constructPath) outlines += 1;
    else if (operator === OPS.paintImageXObject) pictures.push({ pixels: [words[1], words[2]], ...sizeOf(matrix) });
  }
  return { pictures, outlines };
}

function sizeOf([a, b, c, d]) {
  return { widthPx: Math.hypot(a, b) * PX_PER_POINT, heightPx: Math.hypot(c, d) * PX_PER_POINT };
}
