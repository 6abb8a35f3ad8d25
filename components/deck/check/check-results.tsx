import { TableScroller } from '#components/comparison/table-scroller.tsx';
import { newerReleasesSentence, OUTCOME_WORDS } from '#lib/deck/check-words.ts';
import { OUTCOME_KINDS, type CheckedFigure } from '#lib/deck/check.ts';
import { recordedClaimHref } from '#lib/url/deck/href.ts';

import type { CheckedFile } from './check-file.ts';
import styles from './check-results.module.css';

const HEADINGS = ['Outcome', 'In the deck', 'Now', 'Slides'] as const;

/** The figures of a checked deck, those that need a look first. */
export function CheckResults({ checked }: { readonly checked: CheckedFile }) {
  const { comparison, unread } = checked;
  const newer = newerReleasesSentence(comparison);
  const notes = [...unread, ...(newer === undefined ? [] : [newer])];
  return (
    <>
      {notes.map((note, index) => (
        <p key={`${index} ${note}`}>{note}</p>
      ))}
      <TableScroller label="Checked figures" columns={HEADINGS.length}>
        <table className={styles['root']}>
          <caption>Figures of the deck, changed ones first</caption>
          <thead>
            <tr>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.figures.map((figure) => (
              <FigureRow
                key={`${figure.claimId} ${figure.label} ${figure.release}`}
                figure={figure}
                release={comparison.release}
              />
            ))}
          </tbody>
        </table>
      </TableScroller>
      <Meanings figures={comparison.figures} />
    </>
  );
}

function FigureRow({ figure, release }: { readonly figure: CheckedFigure; readonly release: string }) {
  const { claimId, label, outcome, slides } = figure;
  const { kind } = outcome;
  return (
    <tr data-outcome={kind}>
      <th scope="row">{OUTCOME_WORDS[kind].name}</th>
      <td>
        <Figure label={label} release={figure.release} href={recordedClaimHref(claimId, figure.release)} />
        <small>{claimId}</small>
      </td>
      <td>
        {outcome.kind === 'retired' ? (
          'not in the release'
        ) : (
          <Figure label={outcome.now.label} release={release} href={recordedClaimHref(claimId)} />
        )}
        {outcome.kind !== 'retired' && <small>{outcome.now.sentence}</small>}
      </td>
      <td>{slides.join(', ')}</td>
    </tr>
  );
}

interface FigureProps {
  readonly label: string;
  readonly release: string;
  /** The claim's page in this release. */
  readonly href: string | undefined;
}

function Figure({ label, release, href }: FigureProps) {
  return (
    <p>
      {href === undefined ? <b>{label}</b> : <a href={href}>{label}</a>} <span>{release}</span>
    </p>
  );
}

function Meanings({ figures }: { readonly figures: readonly CheckedFigure[] }) {
  const present = OUTCOME_KINDS.filter((kind) => figures.some(({ outcome }) => outcome.kind === kind));
  return (
    <dl className={styles['meanings']}>
      {present.map((kind) => (
        <div key={kind}>
          <dt>{OUTCOME_WORDS[kind].name}</dt>
          <dd>{OUTCOME_WORDS[kind].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
