import { onPageChange } from './page-change.ts';

const UNTAKEN = '[data-names-field] > textarea';

async function takeAll(signal: AbortSignal): Promise<void> {
  if (document.querySelector(UNTAKEN) === null) return;
  const { takeNamesField } = await import('#components/picker/take-names-field.tsx');
  if (signal.aborted) return;
  for (const plain of document.querySelectorAll<HTMLTextAreaElement>(UNTAKEN)) takeNamesField(plain);
}

/** Puts the combobox in the place of the plain field for names, on this page and on those that follow in its place. */
export function takeNamesFields(signal: AbortSignal): void {
  void takeAll(signal);
  onPageChange(() => void takeAll(signal), signal);
}
