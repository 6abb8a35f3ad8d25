import { describe, expect, test } from 'vitest';

import { bibtexEntry, longCitation, shortCitation, sourceDateWords } from './citation.ts';
import { Source } from '#lib/domain/facts/source.ts';

const SOURCE: Source = Source.parse({
  id: '2512.20848',
  title: 'Nemotron 3 Nano: 100% Open & Efficient',
  kind: 'paper',
  publisher: 'arXiv',
  organisation: 'NVIDIA',
  published: '2025-12-23',
  url: 'https://arxiv.org/abs/2512.20848',
  authors: ['Aaron Blakeman', 'Aaron Grattafiori'],
  authorsComplete: false,
  introduces: [],
  evaluates: [],
});

describe('citations', () => {
  test('say "et al." while further authors are not known', () => {
    expect(shortCitation(SOURCE)).toBe('Blakeman et al., 2025');
    expect(longCitation(SOURCE)).toContain('Aaron Blakeman, Aaron Grattafiori et al. (2025).');
  });

  test('name the only author alone', () => {
    expect(shortCitation({ ...SOURCE, authors: ['Ada Lovelace'], authorsComplete: true })).toBe('Lovelace, 2025');
  });

  test('stand on the publisher where no author is listed', () => {
    expect(shortCitation({ ...SOURCE, authors: [] })).toBe('arXiv 2512.20848, 2025');
  });

  test('stand on the title where a card or page has neither author nor number', () => {
    const card = { ...SOURCE, publisher: 'Hugging Face', title: 'Owl 30B model card', authors: [] };
    expect(shortCitation(card)).toBe('Owl 30B model card, 2025');
  });

  test('say that no date is known, and in BibTeX the day of reading', () => {
    const undated = Source.parse({ ...SOURCE, published: undefined, asOf: '2026-11-30' });
    expect(shortCitation(undated)).toBe('Blakeman et al., n.d.');
    expect(sourceDateWords(undated)).toBe('read 2026-11-30');
    const entry = bibtexEntry(undated);
    expect(entry).toContain('urldate = {2026-11-30}');
    expect(entry).not.toContain('year =');
  });

  test('escape what BibTeX would read as its own', () => {
    const entry = bibtexEntry(SOURCE);
    expect(entry).toContain('title = {{Nemotron 3 Nano: 100\\% Open \\& Efficient}}');
    expect(entry).toContain('author = {Aaron Blakeman and Aaron Grattafiori and others}');
  });
});
