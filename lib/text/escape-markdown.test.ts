import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { oneLine } from './one-line.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';

/** What a reader of Markdown shows of a text without elements: backslashes before signs go (GFM 0.29, section 6.1). */
function shown(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u2060', '');
}

const SIGNED = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>|~$^@&;#+-=1.:/{}()!wa \n') });

describe('a text in Markdown', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['&copy; Q&A', '\\&copy; Q\\&A'],
    ['https://a.example', 'https\\://a\\.example'],
    ['Nemotron-3.5 (30B-A3B)', 'Nemotron-3.5 (30B-A3B)'],
    ['a\nb\u2028c', 'a b c'],
  ])('writes %s as %s', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('is shown as it is, whatever the text', () => {
    fc.assert(
      fc.property(SIGNED, (text) => {
        expect(shown(escapeMarkdown(text))).toBe(oneLine(text));
      }),
    );
  });

  test('leaves no sign bare that opens code, a link, an element or a cell', () => {
    fc.assert(
      fc.property(SIGNED, (text) => {
        expect(escapeMarkdown(text).replaceAll(/\\[^a-z\d\s]/gi, '')).not.toMatch(/[`*_[\]<>|~$^@\\]/);
      }),
    );
  });

  test('never holds double braces, which Slidev fills in', () => {
    fc.assert(
      fc.property(SIGNED, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/\{\{|\}\}/);
      }),
    );
  });
});

describe('a link in Markdown', () => {
  test('leads only to the web', () => {
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
    expect(markdownLink('a', 'https://a.example/(b)|c d')).toBe('[a](https://a.example/%28b%29%7Cc%20d)');
  });

  test('holds no other link in its text, even for a reader that takes it twice', () => {
    expect(markdownLink('[b](c)', 'https://a.example')).toBe('[&#91;b&#93;(c)](https://a.example)');
  });

  test('keeps the fragment that finds a phrase', () => {
    expect(markdownLink('a', 'https://a.example#:~:text=b')).toBe('[a](https://a.example#:~:text=b)');
  });
});
