import { succeed } from '#lib/domain/result.ts';
import { subjectHref } from '#lib/url/hrefs.ts';
import type { SubjectSection } from '#lib/domain/facts/subject.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import { isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { loadSubjectView } from './subject-view.ts';

/** The surfaces' view of a subject. */
export function subjectSurface(section: SubjectSection, id: string): SurfaceLoader<PinnedState> {
  return async (state, queries) => {
    const loaded = await loadSubjectView({ section, id, state }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, subject, groups, card } = loaded.value;
    const cells = groups.flatMap(({ metrics }) => metrics.flatMap(({ cell }) => cell.groups));
    const view = { name: `${subject.kind}-${subject.id}`, title: subject.name, href: subjectHref(subject, state) };
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
