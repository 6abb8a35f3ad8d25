import { expect, test } from 'vitest';

import { currentSuggestions } from './current-suggestions.ts';

const CANARY = { id: 'canary', name: 'Canary', detail: 'model', href: '/models/canary', group: 'Models' };
const CANARY_1B = { id: 'canary-1b', name: 'Canary-1B', detail: 'model', href: '/models/canary-1b', group: 'Models' };
const ANSWER = { text: 'can', suggestions: [CANARY, CANARY_1B] };

test('the suggestions for what is typed are shown, space around it aside', () => {
  expect(currentSuggestions(' can ', ANSWER, [])).toEqual([CANARY, CANARY_1B]);
});

test('the suggestions of an older text are never shown', () => {
  for (const typed of ['ca', 'cana', 'waveglow', '']) expect(currentSuggestions(typed, ANSWER, [])).toEqual([]);
});

test('a list of names has no suggestions', () => {
  expect(currentSuggestions('can, wave', { ...ANSWER, text: 'can, wave' }, [])).toEqual([]);
});

test('a subject that is chosen already is never suggested', () => {
  expect(currentSuggestions('can', ANSWER, ['canary'])).toEqual([CANARY_1B]);
});
