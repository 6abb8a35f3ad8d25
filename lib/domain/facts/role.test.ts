import { expect, test } from 'vitest';

import { Role, ROLE_WORDS, roleNames, rolesInWords } from './role.ts';

test('each role says in one sentence what it takes and gives', () => {
  for (const role of Role.options) expect(ROLE_WORDS[role].definition).toMatch(/^[A-Z].*\.$/);
  expect(rolesInWords(['vocoder', 'codec'])).toBe(
    'Vocoder: makes the wave from a spectrogram. Codec: turns audio into a few tokens or numbers, and back.',
  );
});

test('roles are named in one order, however they are written', () => {
  expect(roleNames(['translator', 'recogniser'])).toEqual(['recogniser', 'translator']);
});
