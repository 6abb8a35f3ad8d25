import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { ZipProblem } from './directory.ts';
import { unpackPart, type DeckPackage } from './package.ts';
import { xmlReader, XML_LIMITS, type StartTag, type XmlBudget, type XmlLimit } from './xml.ts';

/** An open deck, and how much of it may still be read. */
export interface DeckFile extends DeckPackage, XmlBudget {}

/** A part that is empty or not well-formed. */
export interface NotXml {
  readonly code: 'not-xml';
  readonly part: string;
}

/** Why a part cannot be read, with its name. */
export type PartProblem =
  | { readonly code: ZipProblem | 'document-type'; readonly part: string }
  | NotXml
  | { readonly code: 'too-much-xml'; readonly part: string; readonly limit: XmlLimit; readonly most: number };

/**
 * Gives every start tag of a part to `onTag`, in order. What was given counts only where this
 * succeeds: whether a part is whole is known at its end.
 */
export function readPart(file: DeckFile, part: string, onTag: (tag: StartTag) => void): Result<void, PartProblem> {
  const xml = xmlReader(onTag, file);
  const whole = unpackPart(file, part, xml.write);
  if (!whole.ok) return fail({ code: whole.error, part });
  const read = xml.end();
  if (read.ok) return succeed(undefined);
  const problem = read.error;
  return fail(
    problem.code === 'too-much-xml' ? { ...problem, part, most: XML_LIMITS[problem.limit] } : { ...problem, part },
  );
}
