import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

// Inline scripts carry what the framework says to its program in the browser, so their hashes cannot be known here;
// everything else comes from this server alone.
// The tools of development make code of texts.
/** @param {string} phase */
const contentSecurityPolicy = (phase) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${phase === PHASE_DEVELOPMENT_SERVER ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** @param {string} phase */
const pageHeaders = (phase) => [{ key: 'Content-Security-Policy', value: contentSecurityPolicy(phase) }];

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** @type {(phase: string) => import('next').NextConfig} */
const config = (phase) => ({
  // What is made is kept by the door alone.
  cacheMaxMemorySize: 0,
  experimental: {
    // Takes half a second of each start, and memory for routes that nobody asks for.
    preloadEntriesOnStart: false,
  },
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  // `npm run typecheck` proves the types; a build on a reader's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // Drawings, frames and offline files carry stricter policies of their own, which a header from here would replace;
    // only frames may be framed.
    { source: '/:path((?!embed/|.*\\.svg$|.*/chart\\.html$).*)', headers: pageHeaders(phase) },
  ],
});

export default config;
