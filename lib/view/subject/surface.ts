import { succeed } from '#lib/domain/result.ts';
import { subjectHref } from '#lib/url/hrefs.ts';
import type { SubjectSection } from '#lib/domain/facts/subject.ts';
import type { PagedPinnedState } from '#lib/url/states/paged.ts';
import { isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { loadSubjectView } from './subject-view.ts';

/** The surfaces' view of a subject. */
export function subjectSurface(section: SubjectSection, id: string): SurfaceLoader<PagedPinnedState> {
  return async (state, queries) => {
    // A surface holds every claim; the pages of the list are the page's own.
    const loaded = await loadSubjectView({ section, id, state: { ...state, page: 1 } }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, subject, groups, card } = loaded.value;
    const cells = groups.flatMap(({ metrics }) => metrics.flatMap(({ cell }) => cell.groups));
    const view = {
      name: `${subject.kind}-${subject.id}`,
      title: subject.name,
      href: subjectHref(subject, { ...state, page: 1 }),
    };
    const claims = cells.flatMap((group) => group.claims);
    return succeed({
      release,
      catalog,
      ...view,
      sentence: subject.summary,
      claims,
      charts: card === undefined ? [] : [card],
      picture: card,
      ignored: [],
      pinned: isPinned(state),
    });
  };
}
