import { describe, expect, it } from 'vitest';

import { baselineSubjects } from '#lib/domain/words/baseline.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';
import { conditionText } from '#lib/domain/words/conditions.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';

import { claimsOf, conditionsOf, dataset, figures, inSource, listed, shown, words } from './testing/curated.ts';

/** Each test is a sentence of an abstract that is easily read wrongly, held against the curated data. */

describe('Nemotron 3 Super', () => {
  it('has two throughput multiples with one baseline each, and "up to" governs both', () => {
    const claims = figures('nemotron-3-super-120b-a12b', 'inference-throughput');
    expect(shown(claims)).toEqual(['≤ 2.2x | gpt-oss-120b', '≤ 7.5x | qwen3.5-122b']);
  });

  it('and Ultra have NVFP4, LatentMoE and MTP, and Nano has none of them', () => {
    for (const subject of ['nemotron-3-super-120b-a12b', 'nemotron-3-ultra']) {
      expect(words(subject, 'training-precision')).toContain('NVFP4');
      expect(words(subject, 'technique')).toMatch(/LatentMoE.*MTP|MTP.*LatentMoE/);
    }
    const nano = dataset.claims.filter(({ subject }) => subject.startsWith('nemotron-3-nano'));
    expect(nano.length).toBeGreaterThan(0);
    expect(nano.map(({ assertion }) => assertionLabel(assertion)).join(' ')).not.toMatch(/NVFP4|LatentMoE|MTP/);
  });
});

describe('Nemotron 3 Nano', () => {
  it('has one throughput claim against two examples of similarly-sized open models together', () => {
    const claims = figures('nemotron-3-nano-30b-a3b', 'inference-throughput');
    expect(shown(claims)).toEqual(['≤ 3.3x | gpt-oss-20b | qwen3-30b-a3b-thinking-2507']);
    expect(claims[0]?.baseline).toMatchObject({ mode: 'joint', examples: true });
  });

  it('uses less than half of the parameters of Nemotron 2 Nano, as a fraction', () => {
    const claim = figures('nemotron-3-nano-30b-a3b', 'active-parameters').find(
      ({ assertion }) => assertion.form === 'relative',
    );
    expect(claim?.assertion).toMatchObject({
      form: 'relative',
      relativeForm: 'fraction',
      polarity: 'less',
      quantity: { printed: 'half', bound: 'less-than' },
    });
    expect(claim === undefined ? [] : baselineSubjects(claim.baseline)).toEqual(['nemotron-nano-2']);
  });

  it('supports 1M tokens as 1,000,000', () => {
    const [claim] = figures('nemotron-3-nano-30b-a3b', 'context-length');
    expect(claim?.assertion).toMatchObject({
      quantity: { figure: { amount: 1_000_000 }, printed: '1M', bound: 'up-to' },
    });
  });

  it('is another model than Llama-Nemotron Nano, Super and Ultra of 8B, 49B and 253B', () => {
    const sizes = inSource('2505.00949', 'parameters');
    expect(shown(sizes)).toEqual(['8B', '49B', '253B']);
    expect(sizes.every(({ subject }) => subject.startsWith('llama-nemotron'))).toBe(true);
  });
});

describe('Nemotron Nano 2', () => {
  it('has 20 trillion tokens and FP8 training for the 12B base, not for the 9B', () => {
    expect(shown(figures('nemotron-nano-12b-v2-base', 'training-tokens'))).toEqual(['20T']);
    expect(words('nemotron-nano-12b-v2-base', 'training-precision')).toContain('FP8');
    expect(claimsOf('nemotron-nano-9b-v2', 'training-tokens')).toEqual([]);
    expect(claimsOf('nemotron-nano-9b-v2', 'training-precision')).toEqual([]);
  });

  it('reads "Nemotron-Nano12B-v2-Base" as the 12B base with a hyphen lost', () => {
    const base = dataset.subjects.find(({ id }) => id === 'nemotron-nano-12b-v2-base');
    expect(base?.aliases.map(({ name }) => name)).toContain('Nemotron-Nano12B-v2-Base');
  });

  it('has 128k tokens on one A10G as a goal, with 22 GiB and bfloat16 as its conditions', () => {
    const claims = figures('nemotron-nano-9b-v2', 'context-length-on-hardware');
    expect(shown(claims)).toEqual(['≤ 128k | goal']);
    expect(claims[0]?.assertion).toMatchObject({ quantity: { figure: { amount: 128_000 } } });
    expect(conditionsOf(claims, 'hardware', 'hardware_count', 'memory', 'precision')).toEqual([
      'NVIDIA A10G',
      '1 GPU',
      '22 GiB',
      'BF16',
    ]);
  });

  it('has 8k input and 16k output tokens as conditions of the 6x, and of nothing else', () => {
    const claims = figures('nemotron-nano-9b-v2', 'inference-throughput');
    expect(shown(claims)).toEqual(['≤ 6x | qwen3-8b']);
    expect(conditionsOf(claims, 'input_tokens', 'output_tokens')).toEqual(['8k tokens', '16k tokens']);
    const others = dataset.claims.filter((claim) => claim.source === '2508.14444' && !claims.includes(claim));
    expect(others.some((claim) => conditionText(claim, 'input_tokens') !== undefined)).toBe(false);
  });
});

describe('Nemotron-H', () => {
  it('has "56B/47B" as two models', () => {
    expect(shown(listed(figures('nemotron-h-56b', 'parameters')))).toEqual(['56B']);
    expect(shown(listed(figures('nemotron-h-47b-base', 'parameters')))).toEqual(['47B']);
  });

  it('has "3$\\times$" as up to 3x', () => {
    const claims = figures('nemotron-h', 'inference-speed');
    expect(shown(claims)[0]).toMatch(/^≤ 3x \| /);
  });

  it('has 20% faster as the 47B against the 56B', () => {
    expect(shown(listed(figures('nemotron-h-47b-base', 'inference-speed')))).toEqual(['+20% | nemotron-h-56b']);
  });

  it('has FP8 training for the 56B only', () => {
    const trained = dataset.claims.filter(
      ({ metric, subject }) => metric === 'training-precision' && /^nemotron-h-(?:8b|47b|56b)/.test(subject),
    );
    expect(new Set(trained.map(({ subject }) => subject))).toEqual(new Set(['nemotron-h-56b']));
  });
});

describe('Nemotron-4 340B', () => {
  it('has 98% as the synthetic share of its alignment data', () => {
    const claims = figures('nemotron-4-340b', 'synthetic-data-share');
    expect(shown(claims)).toEqual(['> 98%']);
    expect(conditionsOf(claims, 'stage')).toEqual(['alignment']);
  });

  it('has FP8 and one DGX H100 with 8 GPUs as its deployment, not its training', () => {
    const claims = claimsOf('nemotron-4-340b', 'inference-hardware');
    expect(conditionsOf(claims, 'hardware', 'hardware_count', 'precision')).toEqual([
      'NVIDIA DGX H100',
      '8 GPUs',
      'FP8',
    ]);
    expect(claimsOf('nemotron-4-340b', 'training-precision')).toEqual([]);
  });
});

describe('ranges', () => {
  it('keep 95-100% as one claim with two ends', () => {
    const [kept, ...others] = listed(figures('star-attention', 'accuracy'));
    expect(others).toEqual([]);
    expect(kept?.assertion).toMatchObject({
      form: 'relative',
      relativeForm: 'fraction',
      quantity: { figure: { kind: 'interval', low: 95, high: 100 }, unit: 'percent', bound: 'range' },
    });
  });

  it('keep +4.8 to +12.6 and +4.6 to +14.3 as one claim each', () => {
    const gains = inSource('2508.15096', 'downstream-gain').filter((claim) => quantityOf(claim) !== undefined);
    expect(shown(gains)).toEqual(['+4.8–12.6 points', '+4.6–14.3 points']);
  });
});

describe('RULER', () => {
  it('has 32K as a length that others claim, and as the length at which four models stay satisfactory', () => {
    const claimed = inSource('2404.06654', 'context-length').filter(({ nature }) => nature === 'attributed');
    expect(new Set(claimed.map(({ assertion }) => assertionLabel(assertion)))).toEqual(new Set(['≥ 32k']));
    expect(claimed.length).toBeGreaterThan(3);
    const effective = inSource('2404.06654', 'effective-context-length');
    expect(new Set(effective.map(({ subject }) => subject)).size).toBe(4);
    expect(new Set(effective.map(({ assertion }) => assertionLabel(assertion)))).toEqual(new Set(['≥ 32k']));
  });

  it('has 200K as the context length that Yi-34B supports', () => {
    expect(shown(figures('yi-34b-200k', 'context-length'))).toContain('200k | reported');
  });
});

describe('Nemotron-CC-Math', () => {
  it('has "3+" and "4+" in names and the tokens of each', () => {
    expect(shown(figures('nemotron-cc-math-3-plus', 'dataset-tokens'))).toEqual(['133B']);
    expect(shown(figures('nemotron-cc-math-4-plus', 'dataset-tokens'))).toContain('52B');
    const named = dataset.subjects.filter(({ id }) => /^nemotron-cc-math-\d-plus$/.test(id)).map(({ name }) => name);
    expect(named).toEqual(['Nemotron-CC-Math-3+', 'Nemotron-CC-Math-4+']);
  });

  it('has 5.5x as 4+ against FineMath-4+', () => {
    expect(shown(figures('nemotron-cc-math-4-plus', 'dataset-tokens'))).toContain('5.5x | finemath-4-plus');
  });
});

it('takes no damaged text and no furniture of the listings for claims', () => {
  const phrases = dataset.claims.map(({ phrase }) => phrase).join('\n');
  expect(phrases).not.toMatch(/95\.3|HUAWEI|amazon-science/);
});
