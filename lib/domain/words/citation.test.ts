import { describe, expect, test } from 'vitest';

import { bibtexEntry, longCitation, shortCitation } from './citation.ts';
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

  test('escape what BibTeX would read as its own', () => {
    const entry = bibtexEntry(SOURCE);
    expect(entry).toContain('title = {{Nemotron 3 Nano: 100\\% Open \\& Efficient}}');
    expect(entry).toContain('author = {Aaron Blakeman and Aaron Grattafiori and others}');
  });
});
