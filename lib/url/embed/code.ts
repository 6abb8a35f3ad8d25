import { escapeXml } from '#lib/text/escape-xml.ts';
import { embedHref, HOST_SCRIPT_HREF, type EmbedOptions } from './href.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';

/** What the code that people paste into their pages is made of. */
export interface EmbedCodeFacts {
  /** Where the site is reached from outside, without a slash at its end: "https://example.org". */
  readonly origin: string;
  /** The address of the view from the root; with `release=` in it the frame never changes. */
  readonly pageHref: string;
  /** What the frame shows, for people who hear the page. */
  readonly title: string;
  /** Whether the view has a chart; the picture of one without is the card that stands for its page. */
  readonly hasChart: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the script that fits the height stands beside the frame. */
  readonly hasHostScript: boolean;
  readonly options?: Partial<EmbedOptions>;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function pictureHref({ pageHref, hasChart, options }: EmbedCodeFacts): string {
  if (!hasChart) return surfaceHref(pageHref, 'og.png');
  return surfaceHref(pageHref, 'chart.svg', { theme: options?.theme ?? 'auto' });
}

const FRAME_STYLE = 'border:0;max-width:100%';
const PICTURE_STYLE = 'max-width:100%;height:auto';

/**
 * The code of a frame: lazy, named and of a fixed size, a picture of the same view where a reader of the
 * page shows no frames, and the script that fits the height if it is wanted.
 */
export function embedCode(facts: EmbedCodeFacts): string {
  const { origin, pageHref, title, widthPx, heightPx, hasHostScript, options } = facts;
  const frame = attributes({
    src: `${origin}${embedHref(pageHref, options)}`,
    title,
    loading: 'lazy',
    width: widthPx,
    height: heightPx,
    style: FRAME_STYLE,
  });
  const picture = attributes({
    src: `${origin}${pictureHref(facts)}`,
    alt: title,
    width: widthPx,
    style: PICTURE_STYLE,
  });
  const script = hasHostScript ? `\n<script${attributes({ src: `${origin}${HOST_SCRIPT_HREF}` })} async></script>` : '';
  return `<iframe${frame}></iframe>\n<noscript><img${picture}></noscript>${script}`;
}
