/** A pasted list on one line: line ends and the tabs of table cells part names as commas do. */
export function oneLineNames(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n\t]+\s*/gu, ', ');
}
