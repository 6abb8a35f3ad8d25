import { resolve } from 'node:path';

/** The framework as it comes, with nothing of the product around it. */
export default {
  agentRules: false,
  poweredByHeader: false,
  turbopack: { root: resolve(import.meta.dirname, '../../../..') },
};
