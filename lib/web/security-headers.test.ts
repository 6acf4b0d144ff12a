import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

const live = { nonce: 'abc123', path: '/', secure: true, development: false };

describe('contentSecurityPolicy', () => {
  const directives = new Map(
    contentSecurityPolicy(live)
      .split('; ')
      .map((directive) => [directive.split(' ')[0], directive] as const),
  );

  it('runs only scripts with the nonce and what those load', () => {
    expect(directives.get('script-src')).toBe("script-src 'nonce-abc123' 'strict-dynamic'");
  });

  it('never allows inline or evaluated code, another host or a frame', () => {
    const policy = [...directives.values()].join();
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(directives.get('base-uri')).toBe("base-uri 'none'");
    expect(directives.get('object-src')).toBe("object-src 'none'");
    expect(directives.get('default-src')).toBe("default-src 'none'");
  });

  it('does not upgrade requests on a plain http address', () => {
    expect(contentSecurityPolicy({ ...live, secure: false })).not.toContain('upgrade-insecure-requests');
  });
});

describe('securityHeaders', () => {
  it.each(['/link', '/identity', '/approval', '/create-certificate', '/set-up', '/link/deeper'])(
    'keeps the address of %s out of every Referer',
    (path) => {
      expect(securityHeaders({ ...live, path })['Referrer-Policy']).toBe('no-referrer');
    },
  );

  it.each(['/', '/linked', '/certificates/1'])('sends no path of %s to another host', (path) => {
    expect(securityHeaders({ ...live, path })['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
  });

  it('pins https only when the portal is reached over https', () => {
    expect(securityHeaders(live)).toHaveProperty('Strict-Transport-Security');
    expect(securityHeaders({ ...live, secure: false })).not.toHaveProperty('Strict-Transport-Security');
  });
});
