import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { ClaimBody } from '#lib/domain/facts/claim.ts';

import type { Problem } from '../link/problem.ts';
import { phraseNotInText } from '../sentences/claims.ts';
import { foldSpace } from '#lib/ingest/read/visible.ts';

/** The texts of sources, folded, and what could not be checked against one. */
export interface TextCheck {
  /** Of a claim that stands in the abstract or in the title; other parts of a source are not in its text. */
  readonly problemsOf: (claim: ClaimBody) => readonly Problem[];
  /** Whether there is such a folder. */
  readonly isThere: boolean;
  readonly checkedSources: number;
  readonly sourcesWithoutText: readonly string[];
}

/** Where the texts of sources, which hold title and abstract, have what a locator names. */
const IN_TEXTS = /^(?:abstract|title)\b/iu;

/** Loads the text of each source from `<folder>/<source>.txt`; the header, which holds the title, ends at the first blank line. */
export async function loadTexts(folder: string, sources: readonly string[]): Promise<TextCheck> {
  const texts = new Map<string, readonly string[]>();
  for (const source of sources) {
    const text = await readFile(join(folder, `${source}.txt`), 'utf8').catch(() => undefined);
    if (text !== undefined) texts.set(source, partsOf(text).map(foldSpace));
  }
  return {
    problemsOf: (claim) => {
      if (!IN_TEXTS.test(claim.locator)) return [];
      const text = texts.get(claim.source);
      if (text?.some((part) => standsIn(part, foldSpace(claim.phrase))) ?? true) return [];
      return [{ path: ['phrase'], finding: phraseNotInText(`${claim.source}.txt`) }];
    },
    isThere: await stat(folder)
      .then((facts) => facts.isDirectory())
      .catch(() => false),
    checkedSources: texts.size,
    sourcesWithoutText: sources.filter((source) => !texts.has(source)),
  };
}

/** The words of a source: its title, which may be quoted too, and its body. */
function partsOf(text: string): readonly string[] {
  const headerEnd = /\r?\n\s*\r?\n/u.exec(text);
  if (headerEnd === null) return [text];
  const title = /^title:(.*)$/mu.exec(text.slice(0, headerEnd.index))?.[1] ?? '';
  return [title, text.slice(headerEnd.index)];
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a phrase stands in a text as whole words, so that "5x" is not found in "15x". */
function standsIn(text: string, phrase: string): boolean {
  for (let index = text.indexOf(phrase); index >= 0; index = text.indexOf(phrase, index + 1)) {
    const end = index + phrase.length;
    if (!cutsWord(text, index) && !cutsWord(text, end)) return true;
  }
  return false;
}

function cutsWord(text: string, index: number): boolean {
  return index > 0 && WORD.test(text.charAt(index - 1)) && WORD.test(text.charAt(index));
}
