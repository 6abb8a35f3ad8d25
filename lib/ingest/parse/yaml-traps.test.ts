import { parseDocument } from 'yaml';
import { expect, test } from 'vitest';

import { yamlTraps } from './yaml-traps.ts';

function codesOf(text: string): readonly string[] {
  return yamlTraps(parseDocument(text), text).map(({ path, finding }) => `${path.join('.')} ${finding.code}`);
}

test.each([
  ['phrase: ranks #1 on the leaderboard\n', ['phrase yaml-text-cut']],
  ['phrase: ranks # 1 on the leaderboard\n', ['phrase yaml-text-cut']],
  ['a:\n  note: see #4\n', ['a.note yaml-text-cut']],
  ['authors: # all\n  - A B #1\n', ['authors yaml-text-cut']],
  ['printed: 80 #1\n', []],
  [String.raw`printed: "3$\times$"`, ['printed yaml-text-changed']],
  [String.raw`phrase: "one\ntwo"`, ['phrase yaml-text-changed']],
  ['phrase: &first text\n', ['phrase yaml-text-changed']],
  ['phrase: ! text\n', ['phrase yaml-text-changed']],
  ['phrase: !!str text\n', ['phrase yaml-text-changed']],
  ['claims:\n  2504.08710: { a: b }\n', ['claims.2504.08710 yaml-key-changed']],
  ['1e5: a\n', ['1e5 yaml-key-changed']],
  ['0o17: a\n', ['0o17 yaml-key-changed']],
  ['true: a\n', ['true yaml-key-changed']],
  ['~: a\n', ['~ yaml-key-changed']],
  ['null: a\n', ['null yaml-key-changed']],
  ['claims:\n  __proto__: { a: b }\n', ['claims.__proto__ key-reserved']],
  ['constructor: { name: a }\n', ['constructor key-reserved']],
  ['parts:\n  prototype: { name: a }\n', ['parts.prototype key-reserved']],
  ['toString: a\n', ['toString key-reserved']],
  ['"__proto__": a\n', ['__proto__ key-reserved']],
])('%j is %j', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  'kind: paper   # the kind of source\n',
  'phrase: "ranks #1 on the leaderboard"\n',
  'phrase: C#1\n',
  'note: >-\n  ranks #1\n',
  '# a line\nphrase: ranks\n',
  '"2504.08710": a\n',
  String.raw`printed: '3$\times$'`,
  String.raw`printed: 3$\times$`,
  String.raw`phrase: "say \"yes\" \\times \u00e9"`,
  'on: a\noff: b\nyes: c\nno: d\n2025-12-31: e\n',
])('%j stays as it is', (text) => {
  expect(codesOf(text)).toEqual([]);
});

test('words that other readers of YAML change stay texts', () => {
  expect(parseDocument('[yes, no, on, off, 2025-12-31, 017x]').toJS()).toEqual([
    'yes',
    'no',
    'on',
    'off',
    '2025-12-31',
    '017x',
  ]);
});
