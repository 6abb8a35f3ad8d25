import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { xmlReader, XML_LIMITS, type StartTag } from './xml.ts';

/** The tags of a document that comes in pieces of so many bytes, and what is wrong with it. */
function read(xml: string, stepBytes = 1_000_000, leftElements = 1_000) {
  const tags: StartTag[] = [];
  const reader = xmlReader((tag) => tags.push(tag), { leftElements });
  const bytes = new TextEncoder().encode(xml);
  for (let at = 0; at < bytes.length; at += stepBytes) reader.write(bytes.subarray(at, at + stepBytes));
  const end = reader.end();
  return {
    tags: tags.map(({ name, attributes }) => [name, { ...attributes }]),
    problem: end.ok ? undefined : end.error,
  };
}

const SLIDE = `\u{feff}<?xml version="1.0" encoding="UTF-8"?>
<!-- <no/> --><p:sld xmlns:p='p'><p:cNvPr r:id="a" descr="≤ 3&#46;3x &amp; &quot;𝛼&quot; &#x2264;"/><![CDATA[<no/>]]>&lt;no/&gt;</p:sld>`;

describe('reading XML', () => {
  test('gives start tags in order, without their prefixes, with references resolved', () => {
    expect(read(SLIDE)).toEqual({
      tags: [
        ['sld', { 'xmlns:p': 'p' }],
        ['cNvPr', { 'r:id': 'a', descr: '≤ 3.3x & "𝛼" ≤' }],
      ],
      problem: undefined,
    });
  });

  test('gives the same tags wherever a document is cut into pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (stepBytes) => {
        expect(read(SLIDE, stepBytes)).toEqual(read(SLIDE));
      }),
    );
  });

  test('takes names of objects for names', () => {
    const xml = '<constructor __proto__="a" toString="b"/>';
    expect(read(xml).tags).toEqual([
      [
        'constructor',
        Object.fromEntries([
          ['__proto__', 'a'],
          ['toString', 'b'],
        ]),
      ],
    ]);
  });

  test.each([
    ['nothing', ''],
    ['words', 'Dear all'],
    ['a cut document', SLIDE.slice(0, -1)],
    ['two documents', '<a/><b/>'],
    ['tags that cross', '<a><b></a></b>'],
    ['an attribute that stands twice', '<a b="1" b="2"/>'],
    ['an entity that XML does not know', '<a b="&nbsp;"/>'],
    ['a reference to no character', '<a b="&#0;"/>'],
    ['a character that XML has not', '<a b="\u0000"/>'],
    ['another encoding', [...'<a/>'].join('\u0000')],
  ])('refuses %s', (_, xml) => {
    expect(read(xml).problem).toEqual({ code: 'not-xml' });
  });

  test('refuses document types, so that nothing is ever expanded', () => {
    const nested = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const xml = `<!DOCTYPE a [<!ENTITY l0 "lol">${nested}<!ENTITY file SYSTEM "file:///etc/passwd">]><a b="&l9;&file;"/>`;
    expect(read(xml)).toEqual({ tags: [], problem: { code: 'document-type' } });
  });
});

describe('a limit', () => {
  const { depth, attributes, stretch } = XML_LIMITS;
  const nested = (count: number) => `${'<a>'.repeat(count)}${'</a>'.repeat(count)}`;
  const attributed = (count: number) => `<a ${Array.from({ length: count }, (_, n) => `b${n}=""`).join(' ')}/>`;
  const stretched = (length: number) => `<a b="${'x'.repeat(length)}"/>`;

  test.each([
    ['elements', `<a>${'<b/>'.repeat(999)}</a>`, `<a>${'<b/>'.repeat(1_000)}</a>`],
    ['depth', nested(depth), nested(depth + 1)],
    ['attributes', `<c>${attributed(attributes).repeat(2)}</c>`, attributed(attributes + 1)],
    ['stretch', stretched(stretch - 100_000), stretched(stretch + 100_000)],
  ])('of %s is kept, and said', (limit, within, beyond) => {
    expect(read(within).problem).toBeUndefined();
    expect(read(beyond).problem).toEqual({ code: 'too-much-xml', limit });
  });

  test.each([
    ['comments', '<!--', ''],
    ['texts', '', ''],
    ['references', '<b c="&', ''],
    ['sections', '<![CDATA[', ''],
    ['document types', '', '<!DOCTYPE a "'],
  ])('holds for %s that never end', (_, opening, before) => {
    expect(read(`${before}<a>${opening}${'x'.repeat(stretch + 100_000)}`).problem).toEqual({
      code: 'too-much-xml',
      limit: 'stretch',
    });
  });

  test('once passed, nothing more is read', () => {
    expect(read(`<a>${'<b/>'.repeat(100_000)}</a>`).tags).toHaveLength(1_000);
  });
});
