import { expect, test } from 'vitest';

import { escapeXml } from './escape-xml.ts';

test('every code unit that XML cannot hold is dropped, and the rest is kept', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => escapeXml(String.fromCharCode(unit)));
  // 29 control characters and two non-characters; lone surrogates become the replacement character.
  expect(units.filter((text) => text !== '')).toHaveLength(0x10000 - 29 - 2);
});

test('no text can end the element or the attribute that holds it', () => {
  expect(escapeXml(`</p>"'&<!--`)).toBe('&lt;/p&gt;&quot;&#39;&amp;&lt;!--');
});
