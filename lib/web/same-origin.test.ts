import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const judge = (headers: Record<string, string>) =>
  isSameOrigin(new Headers(headers), 'https://portal.example');

describe('isSameOrigin', () => {
  it('accepts our own pages', () => {
    expect(judge({ origin: 'https://portal.example' })).toBe(true);
    expect(judge({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'http://portal.example' },
    { origin: 'https://portal.example.evil.example' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'null' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ])('refuses %j', (headers) => {
    expect(judge(headers as Record<string, string>)).toBe(false);
  });
});
