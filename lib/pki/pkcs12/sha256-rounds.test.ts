import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../bytes';
import { repeatSha256 } from './sha256-rounds';

describe('repeated SHA-256', () => {
  it('is what an audited implementation gives, round by round', () => {
    const property = fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.nat(20),
      (digest, rounds) => {
        let expected: Bytes = new Uint8Array(digest);
        for (let round = 0; round < rounds; round++) expected = new Uint8Array(sha256(expected));
        expect(repeatSha256(new Uint8Array(digest), rounds)).toEqual(expected);
      },
    );
    fc.assert(property);
  });

  it('leaves what it was given alone', () => {
    const digest = new Uint8Array(32);
    repeatSha256(digest, 3);
    expect(digest).toEqual(new Uint8Array(32));
  });
});
