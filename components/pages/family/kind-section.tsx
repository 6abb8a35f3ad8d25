import { ModelTable } from '#components/comparison/model-table.tsx';
import { FirstOf } from '#components/layout/first-of.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { kindDefinition, kindTitle, type Kind } from '#lib/domain/facts/role.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { familyHref, metricHref, subjectHref, subjectListHref } from '#lib/url/hrefs.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import type { FamilyView } from '#lib/view/family/family-view.ts';
import type { LeftOut } from '#lib/view/family/kind-columns.ts';
import type { KindTable } from '#lib/view/family/kind-tables.ts';

import styles from './kind-section.module.css';

/** The id of a table, the same where it stands among others and where it stands alone. */
export function tableIdOf({ kind }: Pick<KindTable, 'kind'>): string {
  return kind === undefined ? 'family-table' : `family-table-${kind}`;
}

interface KindSectionProps {
  readonly view: FamilyView;
  readonly table: KindTable;
}

function hrefOf({ family, state }: FamilyView, change: Partial<FamilyState>): string {
  return familyHref(family.id, { ...state, page: 1, ...change });
}

/** The table of a shelf, or of one kind of thing on it, with what of it is folded away. */
export function KindSection({ view, table }: KindSectionProps) {
  const { family, catalog, state, tables } = view;
  const { kind, columns, parts } = table;
  const isAlone = tables.length === 1;
  const title = kind === undefined ? family.name : kindTitle(kind);
  const change = kind === undefined ? {} : { role: kind };
  return (
    <div className={styles['root']}>
      {kind !== undefined && !isAlone && <KindHead view={view} kind={kind} />}
      {parts.length === 0 && <p>No figure here.</p>}
      {parts.length > 0 && (
        <ModelTable
          id={tableIdOf(table)}
          caption={`${title}: what is claimed`}
          columns={columns}
          parts={parts}
          sorting={{
            sort: state.sort,
            hrefSorted: (sort) => hrefOf(view, { ...change, sort }),
            isSoft: false,
          }}
          catalog={catalog}
          isSparse={kind !== undefined}
        />
      )}
      {isAlone ? <Unfigured view={view} table={table} /> : <Further view={view} table={table} />}
      <NotInColumns view={view} table={table} />
    </div>
  );
}

function KindHead({ view, kind }: Pick<KindSectionProps, 'view'> & { readonly kind: Kind }) {
  const title = kindTitle(kind);
  const definition = kindDefinition(kind);
  return (
    <>
      <h3>
        <a href={hrefOf(view, { role: kind })}>{title}</a>
      </h3>
      {definition !== '' && <p>{definition}</p>}
    </>
  );
}

/** What a table among others leaves out, and where it is whole. */
function Further({ view, table: { kind, parts, figured, total, unfigured } }: KindSectionProps) {
  const shown = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (kind === undefined || shown === total) return null;
  const more = [
    ...(figured > shown ? [`${groupedDecimal(figured - shown)} more with figures in these columns`] : []),
    ...(unfigured.length > 0 ? [`${groupedDecimal(unfigured.length)} more without a figure here`] : []),
  ];
  return (
    <p>
      {more.join(', ')}: <a href={hrefOf(view, { role: kind })}>{allWords(kind, total)}</a>
    </p>
  );
}

function allWords(kind: Kind, total: number): string {
  const title = kindTitle(kind);
  return `all ${groupedDecimal(total)} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Names that are listed; the list of models has all of them. */
const NAMES_MAX = 80;

/** The names that are no rows, since no column has anything of theirs. */
function Unfigured({ view, table: { kind, unfigured } }: KindSectionProps) {
  if (kind === undefined || unfigured.length === 0) return null;
  const href = subjectListHref('models', { family: view.family.id, ...(kind === 'none' ? {} : { role: kind }) });
  return (
    <div className={styles['names']}>
      <Disclosure summary={`${groupedDecimal(unfigured.length)} more without a figure here`}>
        <FirstOf
          items={unfigured}
          most={NAMES_MAX}
          whole={<a href={href}>in the list of models</a>}
          label="Names without a figure here"
        >
          {(subject) => (
            <li key={subject.id}>
              <a href={subjectHref(subject)}>{subject.name}</a>
            </li>
          )}
        </FirstOf>
      </Disclosure>
    </div>
  );
}

/** Metrics of which the columns leave something out, each with how much, leading to it. */
function NotInColumns({ view, table: { kind, leftOut } }: KindSectionProps) {
  if (kind === undefined || leftOut.length === 0) return null;
  const { metrics, release } = view.state;
  return (
    <p>
      Not in these columns:{' '}
      {leftOut.map((left, index) => {
        // A table of that metric alone has as many of its yardsticks as have room; the metric's page has the rest.
        const isAlone = metrics.length === 1;
        const href = isAlone
          ? metricHref(left.metric.id, { family: view.family.id, release })
          : hrefOf(view, { role: kind, metrics: [left.metric.id], sort: { column: left.metric.id, descending: true } });
        return (
          <span key={left.metric.id}>
            {index > 0 && '; '}
            <a href={href}>{left.metric.name}</a> {leftWords(left)}
          </span>
        );
      })}
      .
    </p>
  );
}

/** How much of a metric stands in no column: "in 24 further listening tests", "of 3 names". */
function leftWords({ metric, yardsticks, names, hasColumn }: LeftOut): string {
  if (!hasColumn && yardsticks === 1) return `of ${counted(names, 'name')}`;
  const further = hasColumn ? 'further ' : '';
  if (metric.comparesWithin !== undefined) return `in ${counted(yardsticks, `${further}test`)}`;
  return `by ${counted(yardsticks, `${further}yardstick`)}`;
}

function counted(count: number, noun: string): string {
  return `${groupedDecimal(count)} ${noun}${count === 1 ? '' : 's'}`;
}
