import { Section } from '#components/layout/section.tsx';
import proseStyles from '#components/pages/prose.module.css';
import { DefinitionList } from '#components/ui/definition-list.tsx';
import { EMBED_PARAMS, EMBED_ROOT, HOST_SCRIPT_HREF, type EmbedOptions } from '#lib/url/embed/href.ts';

const MEANINGS: Readonly<Record<keyof EmbedOptions, string>> = {
  theme: 'the colours; auto follows the reader’s system',
  isStatic: 'without any script',
  hasNotice: 'whether a pinned frame says that its claims have changed since',
};

/** What a consumer may say in an oEmbed request. */
const OEMBED_PARAMETERS = [
  { term: 'url', value: 'the address of a page of this site with a view: required' },
  { term: 'maxwidth', value: 'the widest that the frame may be, in pixels' },
  { term: 'maxheight', value: 'the highest that the frame may be, in pixels' },
  { term: 'format', value: 'json or xml; json where it is left out' },
];

const MESSAGE_FIELDS = [
  { term: 'type', value: 'model-claims:height' },
  { term: 'version', value: '1; it goes up when the shape of the message changes' },
  { term: 'id', value: 'the address of the frame from the root' },
  { term: 'height', value: 'of the content, in pixels' },
];

/** Broken so that no line is wider than a narrow page. */
const EXAMPLE = `<iframe
  src="${EMBED_ROOT}/metrics/parameters"
  title="Parameters"
  loading="lazy"
  width="700" height="900"
></iframe>`;

/** How a view is shown inside other pages: frames, their heights, and oEmbed. */
export function EmbedReference() {
  const parameters = Object.entries(MEANINGS).map(([key, meaning]) => {
    // The record has exactly the keys of the options; Object.entries cannot say so.
    const { name, allowed } = EMBED_PARAMS[key as keyof EmbedOptions];
    return { term: name, value: `${meaning}: ${allowed}` };
  });
  return (
    <Section
      id="frames"
      title="Frames"
      lede="Put /embed before the address of a comparison, metric, family, subject or claim to show its view inside another page. Nothing else here may be framed."
    >
      <div className={proseStyles['root']}>
        <pre>{EXAMPLE}</pre>
        <DefinitionList items={parameters} />
        <p>
          A frame sets no cookie and asks no other site. A live one follows the next release. One with{' '}
          <code>release</code> keeps its claims, figures and words for ever; whether its claims have changed since is
          asked for by its script, so a frame with <code>static=1</code> never says so.
        </p>
        <h3>Heights</h3>
        <p>
          Put <code>{HOST_SCRIPT_HREF}</code> beside the frames to fit their heights, or listen yourself: each frame
          posts a message when its height has changed and when its fonts have come.
        </p>
        <DefinitionList items={MESSAGE_FIELDS} />
        <h3>oEmbed</h3>
        <p>
          <code>/oembed</code> answers oEmbed 1.0 requests; every page with a view names its answer in its head.
        </p>
        <DefinitionList items={OEMBED_PARAMETERS} />
      </div>
    </Section>
  );
}
