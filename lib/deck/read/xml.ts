import { SaxesParser } from 'saxes';

import { fail, succeed, type Result } from '#lib/domain/result.ts';

/** The start of an element: its name without prefix, and its attributes as they are written, prefixes kept. */
export interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a part's markup may have; far more than presentation programs write. */
export const XML_LIMITS = {
  /** Of all parts that are read. */
  elements: 3_000_000,
  /** Elements inside each other. */
  depth: 250,
  /** Of one element. */
  attributes: 250,
  /** UTF-16 units from one tag or attribute to the next: a value, a text, a comment. */
  stretch: 5_000_000,
} as const;

export type XmlLimit = keyof typeof XML_LIMITS;

/** Why a part's markup is not read. */
export type XmlProblem =
  | { readonly code: 'document-type' }
  | { readonly code: 'not-xml' }
  | { readonly code: 'too-much-xml'; readonly limit: XmlLimit };

/** How many elements may still be read. */
export interface XmlBudget {
  leftElements: number;
}

/** Reads a document that comes in pieces. */
export interface XmlReader {
  /** Takes the next bytes of the document, UTF-8; after a problem they are passed over. */
  readonly write: (bytes: Uint8Array) => void;
  /** Ends the document, and says whether it was a whole one within the limits. */
  readonly end: () => Result<void, XmlProblem>;
}

/** So much is parsed at a time: a limit is noticed after at most as much. */
const STEP_LENGTH = 65_536;

/** What is known of a document so far: nothing of what was read is kept. */
interface Reading {
  problem: XmlProblem | undefined;
  depth: number;
  attributes: number;
  /** How long nothing has begun or ended. */
  stretch: number;
}

type OnTag = (tag: StartTag) => void;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function watch(parser: SaxesParser, reading: Reading, budget: XmlBudget, onTag: OnTag): void {
  const refuse = (problem: XmlProblem) => (reading.problem ??= problem);
  const hold = (limit: XmlLimit, isWithin: boolean) => {
    reading.stretch = 0;
    if (!isWithin) refuse({ code: 'too-much-xml', limit });
  };
  parser.on('error', () => refuse({ code: 'not-xml' }));
  parser.on('doctype', () => refuse({ code: 'document-type' }));
  parser.on('attribute', () => {
    reading.attributes += 1;
    hold('attributes', reading.attributes <= XML_LIMITS.attributes);
  });
  parser.on('opentag', ({ name, attributes }) => {
    reading.attributes = 0;
    reading.depth += 1;
    budget.leftElements -= 1;
    hold('depth', reading.depth <= XML_LIMITS.depth);
    hold('elements', budget.leftElements >= 0);
    if (reading.problem === undefined) onTag({ name: localName(name), attributes });
  });
  parser.on('closetag', () => {
    reading.depth -= 1;
    reading.stretch = 0;
  });
}

/**
 * Reads a document as a stream: every start tag goes to `onTag`, in order, and nothing is kept. Only
 * the references that XML itself knows are resolved. Fails for what is not well-formed, for a
 * document type, which office files never have, and for more than `XML_LIMITS`.
 */
export function xmlReader(onTag: OnTag, budget: XmlBudget): XmlReader {
  const reading: Reading = { problem: undefined, depth: 0, attributes: 0, stretch: 0 };
  const decoder = new TextDecoder();
  const parser = new SaxesParser({ position: false });
  watch(parser, reading, budget, onTag);
  const parse = (text: string) => {
    for (let at = 0; at < text.length && reading.problem === undefined; at += STEP_LENGTH) {
      const step = text.slice(at, at + STEP_LENGTH);
      reading.stretch += step.length;
      parser.write(step);
      if (reading.stretch > XML_LIMITS.stretch) reading.problem ??= { code: 'too-much-xml', limit: 'stretch' };
    }
  };
  return {
    write: (bytes) => {
      if (reading.problem === undefined) parse(decoder.decode(bytes, { stream: true }));
    },
    end: () => {
      parse(decoder.decode());
      if (reading.problem === undefined) parser.close();
      return reading.problem === undefined ? succeed(undefined) : fail(reading.problem);
    },
  };
}
