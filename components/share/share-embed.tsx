import { CopyButton } from '#components/ui/copy-button.tsx';
import { FoldedFrame } from '#components/ui/folded-frame.tsx';
import { embedHref } from '#lib/url/embed/href.ts';

import type { ShareFacts } from './share-facts.ts';

/** The code that shows a view in another page, live and pinned, each with what it will look like. */
export function ShareEmbed({ facts }: { readonly facts: ShareFacts }) {
  const { title, href, pinnedHref, liveCode, pinnedCode } = facts;
  return (
    <section aria-label="Embed">
      <p>Embed</p>
      <p>A live frame follows each new release; a pinned one keeps its claims, figures and words for ever.</p>
      <Code name="Live" code={liveCode} title={title} frameHref={embedHref(href)} />
      <Code name="Pinned" code={pinnedCode} title={title} frameHref={embedHref(pinnedHref)} />
    </section>
  );
}

interface CodeProps {
  readonly name: 'Live' | 'Pinned';
  readonly code: string;
  readonly title: string;
  readonly frameHref: string;
}

function Code({ name, code, title, frameHref }: CodeProps) {
  return (
    <details>
      <summary>
        {name}
        <span> frame</span>
      </summary>
      <pre data-copied>{code}</pre>
      <p>
        <CopyButton
          label="Copy"
          name={`Copy the code of the ${name.toLowerCase()} frame`}
          doneLabel="Code copied"
          copies={{ text: 'beside' }}
        />
        <a href={frameHref} target="_blank" rel="noopener">
          Open it alone
        </a>
      </p>
      <FoldedFrame src={frameHref} title={`${name}: ${title}`} />
    </details>
  );
}
