import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { ModelTable } from '#components/comparison/model-table.tsx';
import { FilterForm, type FilterField } from '#components/controls/filter-form.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { SubjectList } from '#components/layout/subject-list.tsx';
import { FacetLinks } from '#components/search/facet-links.tsx';
import { LinkRow } from '#components/ui/link-row.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { subjectListHref } from '#lib/url/hrefs.ts';
import { Role, ROLE_WORDS } from '#lib/domain/facts/role.ts';
import { SUBJECT_PATHS, type SubjectSection } from '#lib/domain/facts/subject.ts';
import type { ListState } from '#lib/url/states/list.ts';
import type { ListView } from '#lib/view/subject/list-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

const TITLES: Readonly<Record<SubjectSection, { readonly title: string; readonly lede: string }>> = {
  models: { title: 'Models', lede: 'Models and series that the papers introduce or compare with.' },
  methods: { title: 'Methods', lede: 'Methods, recipes and pipelines that the papers introduce or compare with.' },
  datasets: { title: 'Datasets', lede: 'Data that the papers publish, train on or compare with.' },
  benchmarks: { title: 'Benchmarks', lede: 'Yardsticks that the papers introduce or measure with.' },
};

const SECTIONS = Object.keys(TITLES) as readonly SubjectSection[];

/** What a system of speech does; every other system has no role. */
function roleField({ role }: ListState): FilterField {
  const roles = Role.options.map((value) => ({ value, label: ROLE_WORDS[value].title }));
  return { name: 'role', label: 'Role', value: role, options: [{ value: 'all', label: 'All' }, ...roles] };
}

/** Whether any subject of a section has a role, so that there is something to choose. */
function hasRolesIn(section: SubjectSection, { subjects }: Catalog): boolean {
  return subjects.values().some(({ kind, roles }) => SUBJECT_PATHS[kind] === section && roles !== undefined);
}

function fieldsOf(state: ListState, families: readonly Family[], hasRoles: boolean): readonly FilterField[] {
  const shelves = families.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { name: 'family', label: 'Family', value: state.family ?? '', options: [{ value: '', label: 'All' }, ...shelves] },
    {
      name: 'standing',
      label: 'Standing',
      value: state.standing,
      options: [
        { value: 'all', label: 'All' },
        { value: 'member', label: 'Members' },
        { value: 'peer', label: 'Others compared with' },
      ],
    },
    ...(hasRoles ? [roleField(state)] : []),
  ];
}

interface ListPageProps {
  readonly view: ListView;
  readonly ignored: readonly Ignored[];
}

/** A searchable, sortable list of one kind of subject. */
export function ListPage({ view, ignored }: ListPageProps) {
  const { section, state, table, total, pages, catalog } = view;
  const { title, lede } = TITLES[section];
  const notes = view.facets.flatMap(({ note }) => note ?? []);
  const hrefOf = (change: Partial<ListState>) => subjectListHref(section, { ...state, ...change });
  return (
    <Page title={title} lede={lede} crumbs={[HOME_CRUMB]} ignored={[...ignored, ...view.ignored]}>
      <LinkRow
        label="Other lists"
        links={SECTIONS.filter((other) => other !== section).map((other) => ({
          href: subjectListHref(other),
          label: TITLES[other].title,
        }))}
      />
      <FilterForm
        action={subjectListHref(section)}
        query={state.q}
        fields={fieldsOf(state, catalog.families, hasRolesIn(section, catalog))}
        keptHref={hrefOf({})}
      />
      <FacetLinks facets={view.facets} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p role="status">{total === 0 ? 'Nothing matches.' : `${groupedDecimal(total)} found.`}</p>
      {table.columns.length === 0 ? (
        <SubjectList subjects={table.rows.map(({ subject }) => subject)} />
      ) : (
        <>
          <ModelTable
            id="list"
            caption={title}
            columns={table.columns}
            parts={[{ title, rows: table.rows }]}
            sorting={{ sort: state.sort, hrefSorted: (sort) => hrefOf({ sort, page: 1 }), isSoft: true }}
            catalog={catalog}
          />
          {view.sortNote !== '' && <p>{view.sortNote}</p>}
          <FigureLegend />
        </>
      )}
      <Pager page={state.page} pageCount={pages} hrefOf={(page) => hrefOf({ page })} />
    </Page>
  );
}
