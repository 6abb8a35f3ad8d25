import { expect, it } from 'vitest';

import { compareIds } from '#lib/domain/testing/samples.ts';
