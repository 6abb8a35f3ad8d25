import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editsFrom } from './edit-distance.ts';
import { foldName, nearest } from './nearest.ts';

const NAMES = ['Nemotron 3 Nano', 'Nemotron 3 Super', 'Qwen3-8B', 'Canary-1B', 'WaveGlow'];

describe('foldName', () => {
  it('reads names alike whatever their case, spaces, hyphens and accents', () => {
    expect(foldName('Nemotron-Nano 12B_v2')).toBe(foldName('nemotron nano12b V2'));
    expect(foldName('Möbius')).toBe(foldName('mobius'));
  });

  it('keeps the plus and the point that tell names apart', () => {
    expect(foldName('CC-Math-3+')).not.toBe(foldName('CC-Math-3'));
    expect(foldName('Qwen2.5')).not.toBe(foldName('Qwen25'));
  });

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('nearest', () => {
  it('finds a name through typing mistakes', () => {
    expect(nearest('nemotrn 3 nano', NAMES)[0]).toBe('Nemotron 3 Nano');
    expect(nearest('wavegolw', NAMES)).toEqual(['WaveGlow']);
    expect(nearest('canary', NAMES)).toEqual(['Canary-1B']);
  });

  it('finds a long name by a mistyped beginning of it', () => {
    const ids = ['nemotron-3-ultra', 'nemotron-3', 'nemotron-3-super-120b-a12b'];
    expect(nearest('nemotron-3-supr', ids)).toContain('nemotron-3-super-120b-a12b');
  });

  it('offers nothing for what is near to nothing, and nothing for no letters at all', () => {
    expect(nearest('something entirely different', NAMES)).toEqual([]);
    expect(nearest('--', NAMES)).toEqual([]);
  });

  it('finds the same as comparing every name with the whole and with the beginning of each', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '1'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        word,
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (wanted, names, limit) => {
          const folded = foldName(wanted);
          fc.pre(folded !== '');
          const edits = editsFrom(folded);
          const distanceTo = (name: string) => {
            if (folded.length >= 3 && name.includes(folded)) return 1;
            const beginning = 1 + (edits(name.slice(0, folded.length + 1), 99) ?? 99);
            return Math.min(edits(name, 99) ?? 99, folded.length < 6 ? Infinity : beginning);
          };
          const all = names.map((name) => ({ name, distance: distanceTo(foldName(name)) }));
          const near = all.filter(({ distance }) => distance <= Math.max(2, folded.length / 3));
          const sorted = near.toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
          expect(nearest(wanted, names, limit)).toEqual(sorted.slice(0, limit).map(({ name }) => name));
        },
      ),
    );
  });

  it('puts the name itself first and gives at most the limit, in any script', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
      minLength: 1,
      selector: foldName,
    });
    fc.assert(
      fc.property(names, fc.nat(), fc.integer({ min: 1, max: 5 }), (candidates, index, limit) => {
        const wanted = candidates[index % candidates.length] ?? '';
        fc.pre(foldName(wanted) !== '');
        const found = nearest(wanted, candidates, limit);
        expect(found[0]).toBe(wanted);
        expect(found.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
