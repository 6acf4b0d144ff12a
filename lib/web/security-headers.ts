interface Circumstances {
  /** Fresh random value of this response, base64. */
  readonly nonce: string;
  readonly path: string;
  /** True when the portal is reached over https. */
  readonly secure: boolean;
  /** True in the development server, which needs eval and unsigned styles for its own tools. */
  readonly development: boolean;
}

/** Pages behind a mailed link: their address must not travel in a Referer (ASVS 5.0, 14.2.1). */
const linkPages = [
  '/link',
  '/identity',
  '/approval',
  '/create-certificate',
  '/power-of-attorney',
  '/set-up',
  '/reset-password',
  '/new-authenticator',
  '/confirm-email',
];

/**
 * The Content Security Policy of a page: only scripts that carry this response's nonce and what those load,
 * nothing from another host, no frames around us (ASVS 5.0, 3.4.3 and 3.4.6; CSP Level 3).
 */
export function contentSecurityPolicy({ nonce, secure, development }: Omit<Circumstances, 'path'>): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}

/** Every security header of a page, the policy included. */
export function securityHeaders(circumstances: Circumstances): Readonly<Record<string, string>> {
  const secret = linkPages.some(
    (page) => circumstances.path === page || circumstances.path.startsWith(`${page}/`),
  );
  return {
    'Content-Security-Policy': contentSecurityPolicy(circumstances),
    'Referrer-Policy': secret ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), clipboard-write=(self)',
    ...(circumstances.secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}
