import { fail, succeed, type Result } from '#lib/domain/result.ts';

/** The start of an element: its name without prefix, and its attributes as they are written, prefixes kept. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Why a part's markup is not read. */
export type XmlProblem = 'document-type' | 'damaged';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const POINT_MAX = 0x10_ff_ff;

/** Only the references that XML itself knows: what a document declares is never expanded. */
function decodeReference(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
  const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return point <= POINT_MAX ? String.fromCodePoint(point) : whole;
}

function decodeText(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-f]{1,7}|[a-z]{2,4});/gi, decodeReference);
}

/** What stands outside elements, by how it opens and closes. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function skippedEnd(xml: string, at: number): number | undefined {
  const [opening, closing] = SKIPPED.find(([begin]) => xml.startsWith(begin, at)) ?? [];
  if (opening === undefined) return undefined;
  const end = xml.indexOf(closing, at + opening.length);
  return end === -1 ? xml.length : end + closing.length;
}

interface ReadTag {
  readonly tag: StartTag;
  readonly end: number;
}

function readTag(xml: string, at: number): ReadTag | undefined {
  const name = /[^\s/>=<"']+/y;
  name.lastIndex = at + 1;
  const [qualified] = name.exec(xml) ?? [];
  if (qualified === undefined) return undefined;
  const attributes = new Map<string, string>();
  const attribute = /\s+([^\s/>=<"']+)\s*=\s*("[^"<]*"|'[^'<]*')/y;
  attribute.lastIndex = name.lastIndex;
  let end = name.lastIndex;
  for (let match = attribute.exec(xml); match !== null; match = attribute.exec(xml)) {
    attributes.set(match[1] ?? '', decodeText((match[2] ?? '').slice(1, -1)));
    end = attribute.lastIndex;
  }
  const closing = /\s*\/?>/y;
  closing.lastIndex = end;
  if (!closing.test(xml)) return undefined;
  return { tag: { name: qualified.split(':').at(-1) ?? qualified, attributes }, end: closing.lastIndex };
}

/**
 * The start tags of a document, in order. Reads letter by letter, once, and never expands what a
 * document declares; fails for a document with a document type, which office files never have.
 */
export function startTags(xml: string): Result<readonly StartTag[], XmlProblem> {
  const tags: StartTag[] = [];
  let at = xml.indexOf('<');
  while (at !== -1) {
    if (xml.startsWith('<!DOCTYPE', at)) return fail('document-type');
    const skipped = xml.startsWith('</', at) ? at + 2 : skippedEnd(xml, at);
    const read = skipped === undefined ? readTag(xml, at) : undefined;
    if (skipped === undefined && read === undefined) return fail('damaged');
    if (read !== undefined) tags.push(read.tag);
    at = xml.indexOf('<', skipped ?? read?.end);
  }
  return succeed(tags);
}
