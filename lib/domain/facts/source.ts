import { z } from 'zod';

import { isRealDate } from './calendar.ts';
import { SourceId, SubjectId } from './ids.ts';

export const SourceKind = z.enum([
  'paper',
  'model-card',
  'documentation',
  'blog',
  'leaderboard',
  'repository',
  'database',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** Above the sources of each kind. */
export const SOURCE_KIND_TITLES: Readonly<Record<SourceKind, string>> = {
  paper: 'Papers',
  'model-card': 'Model cards',
  documentation: 'Documentation',
  blog: 'Blogs',
  leaderboard: 'Leaderboards',
  repository: 'Repositories',
  database: 'Databases',
};

/** A date as far as it is known: a day, or only a month (an arXiv id gives the month). */
export const PublishedDate = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'write YYYY-MM-DD or YYYY-MM')
  .refine(isRealDate, 'there is no such date in the calendar');
export type PublishedDate = z.infer<typeof PublishedDate>;

export const Source = z.strictObject({
  id: SourceId,
  title: z.string().min(1).max(300),
  kind: SourceKind,
  publisher: z.string().min(1).max(80),
  /** Whose systems the source speaks for; gives each claim its stance. */
  organisation: z.string().min(1).max(80),
  /** Absent where no date is known; then the day on which it was read is there, see `sourceDate`. */
  published: PublishedDate.optional(),
  /** The version that was read; absent where that is not known. */
  version: z.string().min(1).max(20).optional(),
  /** Where that version stands. */
  versionUrl: z.url({ protocol: /^https$/ }).optional(),
  /** The day on which a page that changes was read. */
  asOf: PublishedDate.optional(),
  /**
   * How much of it was read: of a paper the abstract, or beside it the parts that locators name; an `excerpt` where
   * only words that are quoted elsewhere could be had. Absent where that was not noted.
   */
  read: z.enum(['abstract', 'parts', 'full', 'excerpt']).optional(),
  /** The source of which this is a newer version. */
  laterVersionOf: SourceId.optional(),
  url: z.url({ protocol: /^https$/ }),
  licence: z.string().min(1).max(80).optional(),
  authors: z.array(z.string().min(1).max(80)),
  /** False where only the first authors are known ("et al."). */
  authorsComplete: z.boolean(),
  /** The subjects of the source's own making. */
  introduces: z.array(SubjectId),
  /** Subjects of others that the source measured itself. */
  evaluates: z.array(SubjectId),
  note: z.string().min(1).max(600).optional(),
});
export type Source = z.infer<typeof Source>;

/** The date by which sources are told apart and put in order: that of publication, or else the day on which it was read. */
export function sourceDate({
  published,
  asOf,
}: {
  readonly published?: PublishedDate | undefined;
  readonly asOf?: PublishedDate | undefined;
}): PublishedDate {
  const date = published ?? asOf;
  if (date === undefined) throw new Error('A source without a date of publication names the day on which it was read.');
  return date;
}

/** Where the version that was read stands; the source's own address where no version is known. */
export function sourceAddress({ url, versionUrl }: Pick<Source, 'url' | 'versionUrl'>): string {
  return versionUrl ?? url;
}

const ARXIV_VERSION = /^(\d{4}\.\d{4,5})v\d+$/u;

/**
 * The paper of which a source is a version, by the source's id: `2411.17116` of `2411.17116v3`. A
 * source of arXiv has the number there as its id, and a newer version of it the number with the
 * version, so the id tells it without the other sources. Any other source is a paper of its own.
 */
export function paperOf(source: string): string {
  return ARXIV_VERSION.exec(source)?.[1] ?? source;
}
