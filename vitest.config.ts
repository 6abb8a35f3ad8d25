import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The framework puts its own copy in the place of this package; the published one lacks a file under Node.
  resolve: { alias: { '@vercel/og': 'next/dist/compiled/@vercel/og/index.node.js' } },
  test: {
    include: ['{.oxlint,app,components,lib,e2e/setup,e2e/faults,e2e/bench,e2e/stores}/**/*.test.{ts,tsx}'],
    globalSetup: ['e2e/setup/provide-seed.ts'],
    setupFiles: ['e2e/setup/no-console-noise.ts'],
    maxWorkers: 2,
    // Ends what hangs; how long a thing takes is measured by the benches.
    testTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
