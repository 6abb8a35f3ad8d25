import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { readPart, type DeckFile, type NotXml, type PartProblem } from './part.ts';
import type { StartTag } from './xml.ts';

const SLIDES_MAX = 1_000;

/** The part that every presentation has. */
export const PRESENTATION = 'ppt/presentation.xml';
const PRESENTATION_LINKS = 'ppt/_rels/presentation.xml.rels';

/** Why the slides of a deck cannot be found. */
export type SlidePartsProblem = Exclude<PartProblem, NotXml> | { readonly code: 'too-many-slides' };

type Read<Value> = Result<Value, SlidePartsProblem>;

/** As `readPart`, for parts without which there are no slides. */
function readMainPart(file: DeckFile, part: string, onTag: (tag: StartTag) => void): Read<void> {
  const read = readPart(file, part, onTag);
  if (read.ok) return read;
  return fail(read.error.code === 'not-xml' ? { code: 'damaged', part } : read.error);
}

/** The ids of the links to the slides, in the order in which they are shown. */
function slideLinks(file: DeckFile): Read<readonly string[]> {
  const ids: string[] = [];
  const read = readMainPart(file, PRESENTATION, ({ name, attributes }) => {
    if (name === 'sldId' && ids.length <= SLIDES_MAX) ids.push(attributes['r:id'] ?? '');
  });
  if (!read.ok) return read;
  return ids.length > SLIDES_MAX ? fail({ code: 'too-many-slides' }) : succeed(ids);
}

/** The name of a slide's part, `undefined` for a link that leads anywhere else. */
function slidePart({ Target, TargetMode }: StartTag['attributes']): string | undefined {
  const [, name] = /^(?:\/ppt\/|\.\/)?(slides\/[\w-]+\.xml)$/.exec(Target ?? '') ?? [];
  return name === undefined || TargetMode === 'External' ? undefined : `ppt/${name}`;
}

/** The parts of the slides in the order in which they are shown; `undefined` for one whose link leads elsewhere. */
export function slideParts(file: DeckFile): Read<readonly (string | undefined)[]> {
  const ids = slideLinks(file);
  if (!ids.ok) return ids;
  const wanted = new Set(ids.value);
  const parts = new Map<string, string | undefined>();
  const read = readMainPart(file, PRESENTATION_LINKS, ({ name, attributes }) => {
    const { Id } = attributes;
    if (name === 'Relationship' && Id !== undefined && wanted.has(Id)) parts.set(Id, slidePart(attributes));
  });
  return read.ok ? succeed(ids.value.map((id) => parts.get(id))) : read;
}
