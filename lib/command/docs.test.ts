import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { Uncertainty } from '#lib/domain/facts/claim.ts';
import { ConditionKey } from '#lib/domain/facts/condition.ts';
import { BaselineMode, Outcome, Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import { Direction, MetricGroup } from '#lib/domain/facts/metric.ts';
import { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import { SourceKind } from '#lib/domain/facts/source.ts';
import { RelationType, Standing, SubjectKind } from '#lib/domain/facts/subject.ts';
import { Unit } from '#lib/domain/facts/unit.ts';
import { jsonSchemas } from '#lib/ingest/json-schemas.ts';
import { ROOT } from '#lib/settings/root.ts';
import { Variables } from '#lib/settings/variables.ts';

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Everything that a guide sets as code: in backticks, or in a block of its own. */
function codeOf(guide: string): string {
  const blocks = [...guide.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  const spans = [...guide.replaceAll(/```\w*\n[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, span]) => span ?? '');
  return [...blocks, ...spans].join('\n');
}

/** Whether a word stands by itself: `score` is not told by `score-difference`. */
function holds(text: string, word: string): boolean {
  return text.split(/[^\w.:-]+/).some((part) => part === word || part === `${word}:`);
}

/** Everything that the pattern's group finds in the files. */
function found(files: readonly string[], pattern: RegExp): readonly string[] {
  const names = files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name]) => name ?? ''));
  return [...new Set(names)].toSorted();
}

/** What newcomers read: the page at the entry, and what it leads to. */
const GUIDES = ['README.md', 'docs/running.md', 'docs/measuring.md'];

describe('the guides tell', () => {
  const guide = GUIDES.map((file) => codeOf(read(file))).join('\n');
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
  const byHand = Object.keys(scripts).filter((name) => name !== 'postinstall');

  test.each(byHand)('the command %s', (name) => {
    expect(guide.split('\n').some((line) => holds(line, 'npm') && holds(line, name))).toBe(true);
  });

  test.each(found(globSync('lib/command/*.ts', { cwd: ROOT }), /(\w+): \{ type: '(?:string|boolean)'/g))(
    'the option --%s of a command',
    (name) => {
      expect(guide).toContain(`--${name}`);
    },
  );

  /** What other programs set, or one of ours for another. */
  const NOT_FOR_PEOPLE = new Set(['BASE_URL', 'CI', 'PATH']);
  const ofTests = found(['e2e/settings.ts'], /^  ([A-Z][A-Z_]+): z/gm);
  const variables = [...new Set([...Object.keys(Variables.shape), ...ofTests])];

  test.each(variables.filter((name) => !NOT_FOR_PEOPLE.has(name)))('the variable %s', (name) => {
    expect(holds(guide, name)).toBe(true);
  });

  test('only folders and files that are there', () => {
    const paths = [
      ...guide.matchAll(/(?:^|[\s(])((?:lib|app|components|data|docs|e2e|prisma|\.oxlint)\/[\w./-]*)/g),
    ].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
  });
});

/** The files that a page of Markdown links to, from the top folder. */
function linkedFiles(page: string): readonly string[] {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
  return links.map((path) => join(dirname(page), path));
}

describe('the pages of guides and decisions', () => {
  const pages = [...GUIDES, ...globSync('docs/decisions/*.md', { cwd: ROOT })];

  test.each(pages)('%s leads to nothing that is not there', (page) => {
    expect(linkedFiles(page).filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
  });

  test('are all reached from the page at the entry', () => {
    const index = linkedFiles('README.md').filter((path) => path.endsWith('.md'));
    const reached = new Set(['README.md', ...index, ...index.flatMap(linkedFiles)]);
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

/** The names of all keys in a JSON Schema, at any depth. */
function keysOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => [
    ...(name === 'properties' ? Object.keys(z.record(z.string(), z.unknown()).parse(value)) : []),
    ...keysOf(value),
  ]);
}

describe('data/README.md tells', () => {
  const guide = codeOf(read('data/README.md'));
  const words = {
    unit: Unit.options,
    bound: Bound.options,
    'sense of "up to"': Sense.options,
    nature: Nature.options,
    hedge: Hedge.options,
    'relative form': RelativeForm.options,
    polarity: Polarity.options,
    outcome: Outcome.options,
    'baseline mode': BaselineMode.options,
    'condition key': ConditionKey.options,
    'error figure': Uncertainty.shape.kind.options,
    'kind of source': SourceKind.options,
    'kind of subject': SubjectKind.options,
    standing: Standing.options,
    relation: RelationType.options,
    'metric group': MetricGroup.options,
    'metric direction': Direction.options,
  };

  test.each(Object.entries(words))('every %s', (_, options: readonly string[]) => {
    expect(options.filter((word) => !holds(guide, word))).toEqual([]);
  });

  test.each([...jsonSchemas()])('every key of %s', (_, schema) => {
    const keys = keysOf(JSON.parse(schema));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !holds(guide, key))).toEqual([]);
  });
});
