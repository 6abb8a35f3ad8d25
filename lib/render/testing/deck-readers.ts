import { strFromU8, unzipSync } from 'fflate';

import { bareXml, collect, type ReadClaims } from './figure-readers.ts';

/** What a deck says of claims, each part read for itself. */
export interface ReadDeck {
  /** The rows of native tables. */
  readonly tables: ReadClaims;
  /** What the alternative texts of charts, pictures and tables record. */
  readonly records: ReadClaims;
  /** The labels of native charts, which know no claim. */
  readonly chartLabels: ReadonlySet<string>;
  /** The text of slides and notes. */
  readonly text: string;
}

function parts(files: Readonly<Record<string, Uint8Array>>, path: RegExp): readonly (readonly [string, string])[] {
  return Object.entries(files)
    .filter(([name]) => path.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
}

function claimLinks(rels: string): ReadonlyMap<string, string> {
  const links = rels.matchAll(/Id="(\w+)"[^>]*Target="[^"]*\/claims\/([^"?]+)/g);
  return new Map([...links].map(([, id = '', claim = '']) => [id, claim]));
}

function runsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => bareXml(text)).join('');
}

/** The figure stands in the second cell, the link to the claim in the last. */
function tableRows(slide: string, links: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...slide.matchAll(/<a:tr .*?<\/a:tr>/gs)].flatMap(([row]) => {
    const cells = [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => cell);
    const link = [...(cells.at(-1) ?? '').matchAll(/r:id="(\w+)"/g)].at(-1)?.[1] ?? '';
    const id = links.get(link);
    return id === undefined ? [] : [[id, runsOf(cells[1] ?? '')] as const];
  });
}

function recordsIn(slide: string): readonly (readonly [string, string])[] {
  const texts = [...slide.matchAll(/ descr="([^"]*)"/g)].map(([, text = '']) => bareXml(text));
  return texts.flatMap((text) =>
    [...text.matchAll(/([a-z\d.-]+\/[a-z\d.-]+) = "((?:[^"\\]|\\.)*)"/g)].map(
      ([, id = '', label = '']) => [id, label.replaceAll(/\\(["\\])/g, '$1')] as const,
    ),
  );
}

/** Takes a deck apart. */
export function readDeck(bytes: Uint8Array): ReadDeck {
  const files = unzipSync(bytes);
  const slides = parts(files, /^ppt\/slides\/[^/]+\.xml$/);
  const rows = slides.flatMap(([name, slide]) => {
    const rels = files[name.replace('slides/', 'slides/_rels/').concat('.rels')];
    return tableRows(slide, claimLinks(strFromU8(rels ?? new Uint8Array())));
  });
  const fields = parts(files, /^ppt\/charts\/[^/]+\.xml$/).flatMap(([, chart]) => [
    ...chart.matchAll(/<a:fld [^>]*>.*?<a:t>(.*?)<\/a:t><\/a:fld>/gs),
  ]);
  return {
    tables: collect(rows),
    records: collect(slides.flatMap(([, slide]) => recordsIn(slide))),
    chartLabels: new Set(fields.map(([, label = '']) => bareXml(label))),
    text: parts(files, /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/)
      .map(([, part]) => runsOf(part.replaceAll('</a:p>', '<a:t>\n</a:t>')))
      .join('\n'),
  };
}
