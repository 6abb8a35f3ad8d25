import { CopyButton } from '#components/ui/copy-button.tsx';
import { surfaceHref, type DownloadName } from '#lib/url/hrefs.ts';

import styles from './share-menu.module.css';

const SURFACE_LABELS: Readonly<Record<DownloadName, string>> = {
  'chart.svg': 'Chart as SVG',
  'chart.png': 'Chart as PNG',
  'table.csv': 'Table as CSV',
  'table.md': 'Table as Markdown',
  'table.tex': 'Table as LaTeX',
  'view.json': 'View as JSON',
  'citations.bib': 'Sources as BibTeX',
};

interface ShareMenuProps {
  /** What is shared, for readers who hear the page: "Total parameters". */
  readonly subject: string;
  /** The canonical address of the view. */
  readonly pageHref: string;
  readonly surfaces: readonly DownloadName[];
  /** The id of the table that can be copied, where the page shows one. */
  readonly tableId?: string | undefined;
}

/** Every form in which a view can be taken away. Plain links without script; copying where it runs. */
export function ShareMenu({ subject, pageHref, surfaces, tableId }: ShareMenuProps) {
  return (
    <details className={styles['root']} data-screen-only>
      <summary aria-label={`Share ${subject}`}>Share</summary>
      <ul>
        <li>
          <a href={pageHref}>Link to this view</a>
          <CopyButton label="Copy" doneLabel="Link copied" copies={{ text: pageHref }} />
        </li>
        {tableId !== undefined && (
          <li>
            <a href={`#${tableId}`}>Table</a>
            <CopyButton label="Copy" doneLabel="Table copied" copies={{ tableId }} />
          </li>
        )}
        {surfaces.map((surface) => (
          <li key={surface}>
            <a href={surfaceHref(pageHref, surface)} download>
              {SURFACE_LABELS[surface]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
