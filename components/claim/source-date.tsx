import type { Source } from '#lib/domain/facts/source.ts';

/** When a source was published; where that is not known, when it was read. */
export function SourceDate({ source: { published, asOf } }: { readonly source: Source }) {
  if (published !== undefined) return <time dateTime={published}>{published}</time>;
  return (
    <>
      read <time dateTime={asOf}>{asOf}</time>
    </>
  );
}
