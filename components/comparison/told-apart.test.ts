import { expect, test } from 'vitest';

import { condition, sampleClaim } from '#lib/domain/testing/samples.ts';

import { circumstance, keysApart } from './told-apart.ts';

const batchOf = (value: number) => ({ key: 'batch_size', value, unit: 'items' }) as const;

test('figures of one cell are told apart by what they state differently, and by nothing that they share', () => {
  const gpu = condition('hardware', 'NVIDIA V100');
  const claims = [
    sampleClaim('one', { conditions: [gpu, batchOf(1)] }),
    sampleClaim('eight', { conditions: [gpu, batchOf(8)] }),
  ];
  expect(keysApart(claims)).toEqual(['batch_size']);
  expect(claims.map((claim) => circumstance(claim, 'batch_size')?.startsWith('batch size: '))).toEqual([true, true]);
  expect(circumstance(sampleClaim('plain', {}), 'batch_size')).toBeUndefined();
});

test('what one states and the other leaves out tells them apart too; a yardstick is told by itself', () => {
  const claims = [
    sampleClaim('said', { conditions: [condition('setting', 'with the kernel'), condition('judge', 'Somebody')] }),
    sampleClaim('silent', {}),
  ];
  expect(keysApart(claims)).toEqual(['setting']);
});

test('free words are left to the claim where something shorter tells figures apart', () => {
  const claims = [
    sampleClaim('one', { conditions: [batchOf(1), condition('setting', 'a long story')] }),
    sampleClaim('eight', { conditions: [batchOf(8), condition('setting', 'another one')] }),
  ];
  expect(keysApart(claims)).toEqual(['batch_size']);
});

test('a figure alone has nothing to be told apart from', () => {
  expect(keysApart([sampleClaim('alone', { conditions: [condition('hardware', 'One')] })])).toEqual([]);
});
