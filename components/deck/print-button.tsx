'use client';

/** Opens the browser's printing, one slide a page. Shown only where script runs. */
export function PrintButton() {
  return (
    <button type="button" data-scripted onClick={() => print()}>
      Print or save as PDF
    </button>
  );
}
