import fc from 'fast-check';
import { expect, it } from 'vitest';

import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import { scatterExample } from '#lib/chart/goldens/fixtures/points.ts';

const [X, Y] = ['Speed', 'Size'].map((name) => exampleMetric({ name, material: ['hardware'] }));

/** Subjects with figures of each metric on some of three machines. */
const machines = fc.uniqueArray(fc.constantFrom('H100', 'A100', 'CPU'), { maxLength: 3 });
const subjects = fc.array(fc.record({ x: machines, y: machines }), { maxLength: 6 });

it('there is a panel for each pair of conditions in which a subject has figures, the fullest first', () => {
  if (X === undefined || Y === undefined) throw new Error('There are two metrics.');
  fc.assert(
    fc.property(subjects, (drawn) => {
      const figures = (names: readonly string[]) =>
        names.map((name) => ({
          value: 1,
          conditions: [{ key: 'hardware' as const, value: name, unit: 'none' as const }],
        }));
      const pairs = drawn.map(({ x, y }, index) => ({ of: `Model ${index}`, also: { x: figures(x), y: figures(y) } }));
      const { panels } = scatterExample(pairs, X, Y);
      const points = panels.flatMap((panel) => panel.points.map(({ subjectId }) => `${panel.id} ${subjectId}`));
      expect(points).toHaveLength(drawn.reduce((sum, { x, y }) => sum + x.length * y.length, 0));
      expect(new Set(points).size).toBe(points.length);
      const sizes = panels.map((panel) => panel.points.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    }),
  );
});
