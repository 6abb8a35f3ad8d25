import type { ParamSet } from '#lib/url/codec.ts';
import { COMPARE_PARAMS, type CompareState } from './compare.ts';

/** How a curated comparison is shown; its path says what is compared. */
export type CuratedState = Omit<CompareState, 'subjects' | 'add'>;

const { subjects: _subjects, add: _add, ...rest } = COMPARE_PARAMS;

export const CURATED_PARAMS: ParamSet<CuratedState> = rest;
