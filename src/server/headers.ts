const CONTENT_RULES = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
};
/** Plain pages carry their style in themselves and have no script at all. */
const PLAIN_PAGE_RULES = { ...CONTENT_RULES, 'script-src': "'none'", 'style-src': "'unsafe-inline'", 'connect-src': "'none'" };

/** Headers of every answer: no foreign code, no framing, no address passed on, no sensors. */
export function securityHeaders(url: string): Record<string, string> {
  const rules = url.startsWith('/page/') ? PLAIN_PAGE_RULES : CONTENT_RULES;
  return {
    'content-security-policy': Object.entries(rules)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  };
}

/**
 * How long a file may be kept. What is named by a hash of its bytes never changes; all else is asked for again
 * each time, and answered 304 when it is the same.
 */
export function cacheControl(path: string): string {
  const isNamedByHash = /\/packs\/[0-9a-f]{64}$/.test(path) || /\/assets\/[^/]+$/.test(path);
  return isNamedByHash ? 'public, max-age=31536000, immutable' : 'no-cache';
}
