import { registerHooks } from 'node:module';

const NAME = '@vercel/og';
const FRAMEWORKS_OWN = 'next/dist/compiled/@vercel/og/index.node.js';

/**
 * Puts the framework's own copy of the library for previews in the place of the published one, as the
 * framework does in what it bundles: under Node by itself the published one lacks a file.
 */
export function replaceOgLibrary(): void {
  registerHooks({
    resolve: (specifier, context, next) => next(specifier === NAME ? FRAMEWORKS_OWN : specifier, context),
  });
}
