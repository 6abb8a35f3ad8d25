import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';

// Inline scripts carry the data of prerendered pages, so their hashes cannot be known here;
// everything else comes from this server alone.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE_HEADERS = [{ key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY }];

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

// Pages with state in their address are rendered per request; without it they are prerendered.
// The rewrite leads such a request to the dynamic twin, while the address that readers see stays.
const STATEFUL = new Set(
  [METRIC_PARAMS, FAMILY_PARAMS, PINNED_PARAMS].flatMap((params) => Object.values(params).map(({ name }) => name)),
);
const STATEFUL_PATHS = [
  { source: '/:kind(metrics|families|models|methods|datasets|benchmarks|sources)/:id', destination: '/view/:kind/:id' },
  { source: '/claims/:source/:key', destination: '/view/claims/:source/:key' },
];
const REWRITES = STATEFUL_PATHS.flatMap((path) =>
  [...STATEFUL].map((key) => ({ ...path, has: [{ type: /** @type {const} */ ('query'), key }] })),
);

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  experimental: {
    // Renders each page with state a second time and carries it twice, for going back to it later.
    cachedNavigations: false,
    // Takes half a second of each start, and memory for routes that nobody asks for.
    preloadEntriesOnStart: false,
  },
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  // `npm run typecheck` proves the types; a build on a reader's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => ({ beforeFiles: REWRITES, afterFiles: [], fallback: [] }),
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // Drawings, frames and offline files carry stricter policies of their own, which a header from here would replace;
    // only frames may be framed.
    { source: '/:path((?!embed/|.*\\.svg$|.*/chart\\.html$).*)', headers: PAGE_HEADERS },
  ],
};

export default config;
