import { strToU8, zipSync } from 'fflate';

import { writeDeckRecord, type DeckRecord } from '#lib/deck/record.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';

const ROOT = 'xmlns:p="p" xmlns:r="r"';

/** Writes a slide whose graphics have these alternative texts. */
export function slideXml(texts: readonly string[]): string {
  const graphics = texts.map((text, index) => `<p:cNvPr id="${index + 2}" name="Chart" descr="${escapeXml(text)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><p:sld ${ROOT}><!-- <p:cNvPr descr="x"/> -->${graphics.join('')}</p:sld>`;
}

function presentationXml(order: readonly number[]): string {
  const ids = order.map((slide) => `<p:sldId id="${255 + slide}" r:id="rId${slide}"/>`);
  return `<p:presentation ${ROOT}><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`;
}

function linksXml(count: number): string {
  const links = Array.from(
    { length: count },
    (_, index) => `<Relationship Id="rId${index + 1}" Target="slides/slide${index + 1}.xml"/>`,
  );
  return `<Relationships>${links.join('')}</Relationships>`;
}

/** The parts of a deck with these slides, shown in the given order of their numbers. */
export function deckParts(
  slides: readonly string[],
  order = slides.map((_, index) => index + 1),
): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types/>',
    'ppt/presentation.xml': presentationXml(order),
    'ppt/_rels/presentation.xml.rels': linksXml(slides.length),
    ...Object.fromEntries(slides.map((xml, index) => [`ppt/slides/slide${index + 1}.xml`, xml])),
  };
}

/** Packs parts as presentation programs do. */
export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A deck of one slide for each record. */
export function sampleDeck(records: readonly DeckRecord[]): Uint8Array {
  return pack(deckParts(records.map((record) => slideXml([`Bar chart. ${writeDeckRecord(record)}`]))));
}
