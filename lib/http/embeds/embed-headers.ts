const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const SCRIPT_POLICY = ["script-src 'self'", "connect-src 'self'"];

/** Who may hold frames, as a policy writes it: origins. Everybody may where it is `undefined`, files on disk too. */
export type EmbedAncestors = readonly string[] | undefined;

/** What framed pages may do and who may frame them. Whoever demands isolation of its frames gets it. */
export function embedHeaders(
  { hasScript }: { readonly hasScript: boolean },
  ancestors: EmbedAncestors,
): Readonly<Record<string, string>> {
  const policy = [
    ...POLICY,
    ...(hasScript ? SCRIPT_POLICY : []),
    ...(ancestors === undefined ? [] : [`frame-ancestors ${ancestors.join(' ')}`]),
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
