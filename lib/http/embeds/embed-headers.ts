/** One host that may hold frames, as a policy writes it: a scheme and a host, the host's first part open or not. */
const ANCESTOR = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i;

/**
 * Who may hold frames, by the operator's word: origins parted by spaces. `undefined` where nothing is
 * said, so that everybody may, files on disk too; a list without any origin in it lets nobody.
 */
export function frameAncestors(allowed: string | undefined): string | undefined {
  const words = (allowed ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const origins = words.filter((word) => ANCESTOR.test(word));
  return origins.length === 0 ? "'none'" : origins.join(' ');
}

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const SCRIPT_POLICY = ["script-src 'self'", "connect-src 'self'"];

/** What framed pages may do and who may frame them. Whoever demands isolation of its frames gets it. */
export function embedHeaders(
  { hasScript }: { readonly hasScript: boolean },
  allowed = process.env['EMBED_ANCESTORS'],
): Readonly<Record<string, string>> {
  const ancestors = frameAncestors(allowed);
  const policy = [
    ...POLICY,
    ...(hasScript ? SCRIPT_POLICY : []),
    ...(ancestors === undefined ? [] : [`frame-ancestors ${ancestors}`]),
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'X-Content-Type-Options': 'nosniff',
  };
}
