import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text';
import { MESSAGE_MAX, messageParts, parseMessage } from './message';

describe('M44 a message', () => {
  it.each([
    ['  Goedemiddag,\r\nhier is het.  ', 'Goedemiddag,\nhier is het.'],
    ['a\u0000b\u0007c', 'abc'],
    ['koers \u202Egnirts', 'koers gnirts'],
    ['a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['<b>vet</b> **ster**', '<b>vet</b> **ster**'],
  ])('keeps %j as plain text', (typed, kept) => {
    expect(parseMessage(typed)).toEqual({ ok: true, value: kept });
  });

  it('is refused when empty or too long, in characters and not in code units', () => {
    expect(parseMessage(' \n ')).toEqual({ ok: false, problem: 'required' });
    expect(parseMessage(' ', true)).toEqual({ ok: true, value: '' });
    expect(parseMessage('🙂'.repeat(MESSAGE_MAX)).ok).toBe(true);
    expect(parseMessage('🙂'.repeat(MESSAGE_MAX + 1))).toEqual({ ok: false, problem: 'too_long' });
  });

  it('reads its own result the same again', () => {
    fc.assert(
      fc.property(anyText(80), (typed) => {
        const once = parseMessage(typed);
        if (once.ok) expect(parseMessage(once.value)).toEqual(once);
      }),
    );
  });
});

describe('the addresses in a message', () => {
  it.each([
    ['zie https://kvk.nl/uittreksel.', ['https://kvk.nl/uittreksel']],
    ['(https://kvk.nl)', ['https://kvk.nl/']],
    ['http://a.nl en https://b.nl/x?y=1&z=2', ['http://a.nl/', 'https://b.nl/x?y=1&z=2']],
    ['javascript:alert(1) data:text/html,x', []],
    ['https://digicert.com@kwaad.example/', []],
    ['https://', []],
    ['"https://a.nl/"onmouseover="x"', ['https://a.nl/']],
  ])('%j', (body, addresses) => {
    expect(messageParts(body).flatMap(({ href }) => href ?? [])).toEqual(addresses);
  });

  it('never adds or loses a character, and never leads anywhere but to the web', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      'a.nl',
      '@',
      ' ',
      '\n',
      '"',
      '<b>',
      'javascript:',
      '.',
      ')',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, anyText(5)), { maxLength: 20 }), (pieces) => {
        const body = pieces.join('');
        const parts = messageParts(body);
        expect(parts.map(({ text }) => text).join('')).toBe(body);
        for (const { href } of parts)
          if (href) expect(href).toMatch(/^https?:\/\/[^@]*$|^https?:\/\/[^/@]+\//);
      }),
    );
  });
});
