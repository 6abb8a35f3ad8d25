import { describe, expect, test } from 'vitest';

import { markText } from './mark-text.ts';

/** The text with brackets around what is marked. */
function marked(text: string, ...needles: readonly string[]): string {
  return markText(text, new Set(needles))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

describe('marks in a text', () => {
  test.each([
    ['Nemotron-Nano-9B-v2', ['nano', '9b'], 'Nemotron-[Nano]-[9B]-v2'],
    ['GPT-OSS-20B', ['gptoss'], '[GPT-OSS]-20B'],
    ['Word error rate', ['wer', 'worderrorrate'], '[Word error rate]'],
    ['3.3x and 3.36x', ['3.3'], '[3.3x] and 3.36x'],
    ['throughput', ['through'], '[throughput]'],
    ['nothing', ['else'], 'nothing'],
    ['', ['x'], ''],
  ])('%s', (text, needles, expected) => {
    expect(marked(text, ...needles)).toBe(expected);
  });
});
