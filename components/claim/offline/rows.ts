const rows: ReadonlyMap<string | undefined, HTMLElement> = new Map(
  Array.from(document.querySelectorAll<HTMLElement>('tr[data-claim]'), (row) => [row.dataset['claim'], row]),
);

/** The rows of the table in the file that hold the claims of a mark, its own first. */
export function rowsOf({ dataset }: HTMLElement | SVGElement): readonly HTMLElement[] {
  return [dataset['claim'], ...(dataset['alsoClaims'] ?? '').split(' ')].flatMap((id) => rows.get(id) ?? []);
}
