import type { ReleaseId } from '#lib/domain/facts/release.ts';
import { encodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { choiceParam, flagParam, type Param } from '#lib/url/param.ts';

/** Every address for frames starts here; only these may be framed. */
export const EMBED_ROOT = '/embed';

/** The script that sets the heights of frames, for the pages that hold them. */
export const HOST_SCRIPT_HREF = '/embed.js';

/** Where consumers of oEmbed (version 1.0) ask how the view of a page is embedded; `pageUrl` is absolute. */
export function oembedHref(pageUrl: string, format: 'json' | 'xml'): string {
  return `/oembed?url=${encodeURIComponent(pageUrl.toWellFormed())}&format=${format}`;
}

/** How a view is shown inside somebody else's page. */
export interface EmbedOptions {
  readonly theme: 'light' | 'dark' | 'auto' | 'transparent';
  /** Without any script: the frame keeps the height that its page gives it. */
  readonly isStatic: boolean;
  /** Whether a pinned view says that its claims have changed since. */
  readonly hasNotice: boolean;
}

const notice: Param<boolean> = { ...flagParam('notice'), fallback: true, allowed: '0 or 1' };

export const EMBED_PARAMS: ParamSet<EmbedOptions> = {
  theme: choiceParam('theme', ['auto', 'light', 'dark', 'transparent'], 'auto'),
  isStatic: flagParam('static'),
  hasNotice: notice,
};

function joinQuery(path: string, parts: readonly string[]): string {
  const query = parts.filter((part) => part !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** The address of a view in a release; without one, of the view in the current release. */
export function pinnedHref(pageHref: string, release: ReleaseId | undefined): string {
  const [path = '', query = ''] = pageHref.split('?');
  const kept = query.split('&').filter((part) => !part.startsWith('release='));
  return joinQuery(path, [...kept, release === undefined ? '' : `release=${release}`]);
}

/** The address under which the view of a page may be framed. Its release is that of the page's address. */
export function embedHref(pageHref: string, options: Partial<EmbedOptions> = {}): string {
  const [path = '', query = ''] = pageHref.split('?');
  return joinQuery(`${EMBED_ROOT}${path}`, [query, encodeQuery(EMBED_PARAMS, options).slice(1)]);
}
