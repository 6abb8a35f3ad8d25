import type { ReactNode } from 'react';

import { CopyButton } from '#components/ui/copy-button.tsx';
import { surfaceHref } from '#lib/url/hrefs.ts';
import { downloadNames, surfaceFacts } from '#lib/url/surfaces.ts';

import { AddToDeck } from './add-to-deck.tsx';
import { ShareEmbed } from './share-embed.tsx';
import type { ShareFacts } from './share-facts.ts';
import styles from './share-menu.module.css';

/** Copied pictures are sharp on slides and on dense screens. */
const COPIED_DENSITY = 2;

interface ShareMenuProps {
  readonly facts: ShareFacts;
  /** The id of the table that can be copied, where the page shows one. */
  readonly tableId?: string | undefined;
}

/** Every form in which a view can be taken away. Plain links and texts without script; copying where it runs. */
export function ShareMenu({ facts, tableId }: ShareMenuProps) {
  return (
    <details className={styles['root']} data-screen-only data-menu>
      <summary aria-label={`Share ${facts.title}`}>Share</summary>
      <div>
        <Downloads facts={facts} />
        <Links facts={facts} />
        <Copies facts={facts} tableId={tableId} />
        <ShareEmbed facts={facts} />
      </div>
    </details>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps) {
  return (
    <section aria-label={title}>
      <p>{title}</p>
      {children}
    </section>
  );
}

interface FactsProps {
  readonly facts: ShareFacts;
}

function Links({ facts: { href, pinnedHref } }: FactsProps) {
  return (
    <Group title="Link">
      <ul>
        <li>
          <a href={href}>This view</a>
          <CopyButton label="Copy" name="Copy the link to this view" doneLabel="Link copied" copies={{ link: href }} />
        </li>
        <li>
          <a href={pinnedHref}>This view, as it is in this release</a>
          <CopyButton
            label="Copy"
            name="Copy the link to this view in this release"
            doneLabel="Link copied"
            copies={{ link: pinnedHref }}
          />
        </li>
        <li>
          <AddToDeck pageHref={href} />
        </li>
      </ul>
    </Group>
  );
}

function Copies({ facts, tableId }: ShareMenuProps) {
  const { href, footnote, citation, hasChart } = facts;
  const picture = surfaceHref(href, 'chart.png', { density: COPIED_DENSITY });
  return (
    <Group title="Copy">
      <ul>
        {hasChart && (
          <li>
            <a href={picture}>Picture</a>
            <CopyButton
              label="Copy"
              name="Copy the picture"
              doneLabel="Picture copied"
              copies={{ imageHref: picture }}
            />
          </li>
        )}
        {tableId !== undefined && (
          <li>
            <a href={`#${tableId}`}>Table, with its links</a>
            <CopyButton label="Copy" name="Copy the table" doneLabel="Table copied" copies={{ tableId }} />
          </li>
        )}
        <CopiedText name="Footnote" text={footnote} />
        <CopiedText name="Citation" text={citation} />
      </ul>
    </Group>
  );
}

/** A text to read or copy, folded until it is wanted. */
function CopiedText({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <li>
      <details>
        <summary>{name}</summary>
        <p data-copied>{text}</p>
      </details>
      <CopyButton
        label="Copy"
        name={`Copy the ${name.toLowerCase()}`}
        doneLabel={`${name} copied`}
        copies={{ text: 'beside' }}
      />
    </li>
  );
}

function Downloads({ facts: { href, hasChart } }: FactsProps) {
  return (
    <Group title="Download">
      <ul>
        {downloadNames(hasChart).map((surface) => (
          <li key={surface}>
            <a href={surfaceHref(href, surface)} download>
              {surfaceFacts(surface).label}
            </a>
          </li>
        ))}
      </ul>
    </Group>
  );
}
