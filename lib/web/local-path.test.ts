import { describe, expect, it } from 'vitest';
import { landing, localPath } from './local-path';

describe('localPath', () => {
  it.each(['/certificates', '/certificates/1?tab=2#checks', '/staff/orders', '/'])(
    'lets %s through',
    (path) => {
      expect(localPath(path, '/dashboard')).toBe(path);
    },
  );

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/x\\..\\..//elsewhere.example',
    'javascript:alert(1)',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    'certificates',
    '',
    '/api/auth/signout',
    '/sign-in',
    '/link',
    undefined,
    ['/certificates'],
  ])('keeps %j from leading away', (wish) => {
    expect(localPath(wish, '/dashboard')).toBe('/dashboard');
  });
});

describe('landing', () => {
  it('brings staff to their own area and customers to theirs', () => {
    expect(landing('staff', undefined)).toBe('/staff');
    expect(landing('staff', '/staff/orders')).toBe('/staff/orders');
    expect(landing('staff', '/dashboard')).toBe('/staff');
    expect(landing('customer', undefined)).toBe('/dashboard');
    expect(landing('customer', '/staff/orders')).toBe('/dashboard');
    expect(landing('customer', '/staffing')).toBe('/staffing');
    expect(landing('customer', '/certificates/7')).toBe('/certificates/7');
  });
});
