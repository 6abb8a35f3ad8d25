import { expect, test } from 'vitest';

import { pasteNames } from './paste-names.ts';

const EMPTY = { value: '', selectionStart: 0, selectionEnd: 0 };

test('a pasted column or row of names becomes a list with commas', () => {
  expect(pasteNames('WaveGlow\r\nCanary-1B\n\n Flowtron\n', EMPTY)).toBe('WaveGlow, Canary-1B, Flowtron');
  expect(pasteNames('WaveGlow\tCanary-1B', EMPTY)).toBe('WaveGlow, Canary-1B');
});

test('a pasted list takes the place of the selection and keeps what stands around it', () => {
  const field = { value: 'Whisper, old, SALM', selectionStart: 9, selectionEnd: 12 };
  expect(pasteNames('WaveGlow\nFlowtron', field)).toBe('Whisper, WaveGlow, Flowtron, SALM');
});

test('a paste of one line is left to the browser', () => {
  expect(pasteNames('WaveGlow, Canary-1B', EMPTY)).toBeUndefined();
});
