import fc from 'fast-check';
import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text';
import { parseAccountNumber, showAccountNumber } from './account-number';
import { linkExpiry, linkPurposes, linkRules, openLink } from './link';
import { PASSWORD_MAX, parsePassword } from './password';
import { normaliseRecoveryCode, RECOVERY_CODE_LENGTH, recoveryCodeFrom } from './recovery-codes';
import { dataKinds, keepSince, retention } from './retention';
import { parseSecurityAnswer } from './security-question';
import { sessionEnd, sessionRuns } from './session';
import { judgeTotp } from './totp';
import { parseUsername } from './username';

const now = new Date('2026-11-21T10:00:00Z');
const laterBy = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('account password', () => {
  const own = ['Sanne', 'de Wit', 's.dewit@voorbeeldbakkerij.nl', 'Voorbeeldbakkerij B.V.'];
  const outcome = (typed: string) => {
    const result = parsePassword(typed, own);
    return result.ok ? 'good' : result.problem;
  };

  it.each([
    ['kaas trein lamp zebra', 'good'],
    ['vT9#qLm2!xRw', 'good'],
    ['пароль для Зегеля', 'good'],
    ['een lange zin die ik onthoud', 'good'],
    ['', 'required'],
    ['kort wachtw', 'password_too_short'],
    ['x7'.repeat(65), 'password_too_long'],
    ['aaaaaaaaaaaaaa', 'password_repeats'],
    ['abababababababab', 'password_repeats'],
    ['123456789012', 'password_repeats'],
    ['abcdefghijklmnop', 'password_repeats'],
    ['Welkom2026!!!!', 'password_common'],
    ['Wachtwoord1234', 'password_common'],
    ['W4chtw00rd2026', 'password_common'],
    ['P@$$word12345!', 'password_common'],
    ['qwertyuiopasdf', 'password_common'],
    ['Zegel-Zegel-2026', 'password_repeats'],
    ['DigiCert-Zegel-2026', 'password_contains_own_data'],
    ['Voorbeeldbakkerij1', 'password_contains_own_data'],
    ['SannedeWit2026!', 'password_contains_own_data'],
  ])('ASVS 6.2 %j is %s', (typed, expected) => expect(outcome(typed)).toBe(expected));

  it('ASVS 6.2.9 takes 64 characters and more, of any kind, exactly as typed', () => {
    const long = `é🙂 q7Lz¤ ${'de kat zit op de mat '.repeat(6)}`.slice(0, PASSWORD_MAX + 1);
    expect([...long]).toHaveLength(PASSWORD_MAX);
    expect(parsePassword(long, own)).toEqual({ ok: true, value: long });
  });

  it('never throws and is quick on any text', () => {
    fc.assert(fc.property(anyText(300), (typed) => void parsePassword(typed, [typed])));
  });
});

describe('username', () => {
  it.each([
    [' S.deWit@Voorbeeld.NL ', 's.dewit@voorbeeld.nl'],
    ['jan-2', 'jan-2'],
  ])('S0-1.1.11a %j → %s', (typed, value) => expect(parseUsername(typed)).toEqual({ ok: true, value }));

  it.each([
    ['ab', 'too_short'],
    ['', 'required'],
    ['jаn-cyrillic', 'username_invalid'],
    ['jan wit', 'username_invalid'],
    ['a'.repeat(256), 'too_long'],
  ])('refuses %j', (typed, problem) => expect(parseUsername(typed)).toEqual({ ok: false, problem }));
});

describe('TOTP', () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const codeAt = (at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) });

  it('agrees with RFC 6238 appendix B (SHA-1, 20-byte key)', () => {
    const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const vectors: readonly [number, string, number][] = [
      [59, '287082', 1],
      [1111111109, '081804', 37037036],
      [20000000000, '353130', 666666666],
    ];
    for (const [seconds, code, step] of vectors) {
      expect(judgeTotp(rfc, code, new Date(seconds * 1000), null)).toEqual({ kind: 'right', step });
    }
  });

  it.each([-30, 0, 30])('S0-1.2.4 accepts a code of %i seconds off', (seconds) => {
    const step = Math.floor(laterBy(seconds).getTime() / 30_000);
    expect(judgeTotp(secret, codeAt(laterBy(seconds)), now, null)).toEqual({ kind: 'right', step });
  });

  it.each([-300, -60, 60, 300])('tells that the clock differs by %i seconds', (seconds) => {
    expect(judgeTotp(secret, codeAt(laterBy(seconds)), now, null)).toEqual({
      kind: 'clock_differs',
      seconds,
    });
  });

  it('ASVS 6.5.1 each code works once, and no older one after it', () => {
    const step = Math.floor(now.getTime() / 30_000);
    expect(judgeTotp(secret, codeAt(now), now, step)).toEqual({ kind: 'reused' });
    expect(judgeTotp(secret, codeAt(laterBy(-30)), now, step)).toEqual({ kind: 'reused' });
    expect(judgeTotp(secret, codeAt(laterBy(30)), now, step)).toMatchObject({ kind: 'right' });
  });

  it('repairs blanks, refuses everything else without throwing', () => {
    const code = codeAt(now);
    expect(judgeTotp(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, now, null)).toMatchObject({
      kind: 'right',
    });
    fc.assert(
      fc.property(
        anyText().filter((typed) => !/\d/.test(typed.normalize('NFKC'))),
        (typed) => {
          expect(judgeTotp(secret, typed, now, null)).toEqual({ kind: 'wrong' });
        },
      ),
    );
  });
});

describe('recovery codes', () => {
  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: RECOVERY_CODE_LENGTH, maxLength: RECOVERY_CODE_LENGTH }),
        (random) => {
          const code = recoveryCodeFrom(random);
          expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
          const plain = normaliseRecoveryCode(code);
          expect(plain).toHaveLength(RECOVERY_CODE_LENGTH);
          expect(normaliseRecoveryCode(` ${code.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')} `)).toBe(
            plain,
          );
        },
      ),
    );
  });
});

describe('mailed links', () => {
  const link = { expiresAt: laterBy(60), spentAt: null, withdrawnAt: null };

  it('S0-1.5.2e open until they end, once spent never again', () => {
    expect(openLink(link, now)).toEqual({ ok: true, value: link });
    expect(openLink(link, laterBy(60))).toEqual({ ok: false, problem: 'link_expired' });
    expect(openLink({ ...link, spentAt: now }, laterBy(60))).toEqual({ ok: false, problem: 'link_used' });
    expect(openLink({ ...link, withdrawnAt: now }, now)).toEqual({ ok: false, problem: 'link_withdrawn' });
  });

  it('each purpose has an end', () => {
    for (const purpose of linkPurposes) {
      expect(linkExpiry(purpose, now).getTime() - now.getTime()).toBe(
        linkRules[purpose].lifeDays * 86_400_000,
      );
    }
  });
});

describe('sessions', () => {
  it('ASVS 7.3 end after half an hour idle, after twelve hours at all, and when ended', () => {
    const session = { lastSeenAt: now, expiresAt: sessionEnd(now), endedAt: null };
    expect(sessionRuns(session, laterBy(29 * 60))).toBe(true);
    expect(sessionRuns(session, laterBy(30 * 60))).toBe(false);
    expect(sessionRuns({ ...session, lastSeenAt: laterBy(12 * 3600 - 1) }, laterBy(12 * 3600 - 1))).toBe(
      true,
    );
    expect(sessionRuns({ ...session, lastSeenAt: laterBy(12 * 3600 - 1) }, laterBy(12 * 3600))).toBe(false);
    expect(sessionRuns({ ...session, endedAt: now }, now)).toBe(false);
  });
});

describe('account number, security answer', () => {
  it('S0-1.3.2-ERR3 is shown with # and read with or without', () => {
    expect(showAccountNumber('1234567')).toBe('#1234567');
    expect(['#1234567', ' 1234567 ', '12345678', 'x'].map(parseAccountNumber)).toEqual([
      '1234567',
      '1234567',
      '12345678',
      undefined,
    ]);
  });

  it('S0-1.2.2b tidies the answer', () => {
    expect(parseSecurityAnswer('  Lange   Straat ')).toEqual({ ok: true, value: 'Lange Straat' });
    expect(parseSecurityAnswer('x')).toEqual({ ok: false, problem: 'too_short' });
  });
});

describe('retention', () => {
  it('keeps evidence at least seven years, and nothing with a duty is erasable', () => {
    for (const kind of dataKinds) {
      const { keepDays, because, erasable } = retention[kind];
      if (because === 'etsi_319_411_1' || because === 'tax_law') {
        expect(keepDays).toBeGreaterThanOrEqual(7 * 365 + 2);
        expect(erasable).toBe(false);
      }
      expect(now.getTime() - keepSince(kind, now).getTime()).toBe(keepDays * 86_400_000);
    }
  });
});
