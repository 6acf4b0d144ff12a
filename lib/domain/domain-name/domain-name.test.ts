import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text';
import { parseHostName } from './host-name';
import {
  isLegalLabel,
  LABEL_MAX,
  parseQvtlLabel,
  qvtlHostName,
  qvtlLabel,
  qvtlLabelVariant,
} from './qvtl-label';

function outcome(typed: string) {
  const result = parseHostName(typed);
  return result.ok ? result.value : result.problem;
}

describe('host name', () => {
  it.each([
    ['https://www.Voorbeeld.nl/pad?q=1#x', 'www.voorbeeld.nl'],
    ['C-29 https://kvk.nl'.slice(5), 'kvk.nl'],
    ['voorbeeld.nl.', 'voorbeeld.nl'],
    ['voorbeeld.nl:8443', 'voorbeeld.nl'],
    ['ftp://jan:geheim@ftp.voorbeeld.nl/map', 'ftp.voorbeeld.nl'],
    ['info@voorbeeld.nl', 'voorbeeld.nl'],
    [' \u200bvoorbeeld.nl\n', 'voorbeeld.nl'],
    ['voorbeeld。nl', 'voorbeeld.nl'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['faß.de', 'xn--fa-hia.de'],
    ['москва.рф', 'xn--80adxhks.xn--p1ai'],
    ['digipoort.voorbeeld.co.uk', 'digipoort.voorbeeld.co.uk'],
  ])('S0-1.3.2b2 %j → %s', (typed, expected) => expect(outcome(typed)).toBe(expected));

  it.each([
    ['', 'required'],
    ['https://', 'required'],
    ['*.voorbeeld.nl', 'domain_wildcard'],
    ['192.168.1.1', 'domain_ip_address'],
    ['http://192.168.1.1:80/', 'domain_ip_address'],
    ['0x7f.1', 'domain_ip_address'],
    ['2130706433', 'domain_ip_address'],
    ['2001:db8::1', 'domain_ip_address'],
    ['http://[::1]:80/', 'domain_ip_address'],
    ['１２７.0.0.1', 'domain_ip_address'],
    ['mijnserver', 'domain_single_label'],
    ['localhost', 'domain_reserved'],
    ['server.local', 'domain_reserved'],
    ['voorbeeld.test', 'domain_reserved'],
    ['_dmarc.voorbeeld.nl', 'domain_underscore'],
    ['-voorbeeld.nl', 'domain_invalid'],
    ['voor beeld.nl', 'domain_invalid'],
    ['voor..beeld.nl', 'domain_invalid'],
    ['voorbeeld.n1', 'domain_invalid'],
    [`${'a'.repeat(64)}.nl`, 'domain_label_too_long'],
    [`${'abcdefgh.'.repeat(29)}nl`, 'domain_too_long'],
    ['VoorbeeldBV.qvtl.nl', 'domain_is_qvtl'],
    ['qvtl.nl', 'domain_is_qvtl'],
    ['<script>alert(1)</script>.nl', 'domain_invalid'],
  ])('refuses %j as %s', (typed, problem) => expect(outcome(typed)).toBe(problem));

  it('never throws, and what it accepts is a legal name that stays as it is', () => {
    const label = fc.constantFrom(
      ...'www voorbeeld nl a 127 -x x- _dmarc * é 李 xn-- xn--mnchen-3ya ٣ com'.split(' '),
    );
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    const around = fc.tuple(
      fc.constantFrom('', 'https://', 'a@'),
      name,
      fc.constantFrom('', '/pad', ':80', '.'),
    );
    const piece = fc.oneof(
      around.map((parts) => parts.join('')),
      anyText(),
    );
    fc.assert(
      fc.property(piece, (typed) => {
        const result = parseHostName(typed);
        if (!result.ok) return;
        expect(result.value).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+$/);
        expect(outcome(result.value)).toBe(result.value);
      }),
      { numRuns: 300 },
    );
  });
});

describe('qvtl label', () => {
  it.each([
    ['DigiCert Europe Netherlands B.V.', 'DigiCertEuropeNetherlandsBV'],
    ['Bakkerij Müller & Zn.', 'BakkerijMullerZn'],
    ['Café ’t Hœkje', 'CafetHoekje'],
    ['Straße 9', 'Strasse9'],
    ['Łódź-Groep', 'Lodz-Groep'],
    ['--Stichting -- Á--', 'Stichting-A'],
    ['Ελλάδα', 'Ellada'],
    ['Щука Юг', 'ShchukaYug'],
    ['株式会社', 'KVK12345678'],
    ['شركة', 'KVK12345678'],
    ['...', 'KVK12345678'],
    ['', 'KVK12345678'],
    ['株式会社 Delta', 'Delta'],
  ])('S0-1.3.2b5 %j → %s', (name, label) => expect(qvtlLabel(name, '12345678')).toBe(label));

  it('S0-1.3.2b4 is a legal DNS label for every name in every script, and so is each variant', () => {
    const name = anyText(120);
    fc.assert(
      fc.property(name, fc.integer({ min: 2, max: 9999 }), (typed, attempt) => {
        const label = qvtlLabel(typed, '12345678');
        const variant = qvtlLabelVariant(label, attempt);
        for (const each of [label, variant]) {
          expect(isLegalLabel(each)).toBe(true);
          expect(each.length).toBeLessThanOrEqual(LABEL_MAX);
          expect(parseQvtlLabel(qvtlHostName(each))).toEqual({ ok: true, value: each });
        }
        expect(variant).not.toBe(label);
        // Stable: the same name gives the same label, and a label is its own label.
        expect(qvtlLabel(typed, '12345678')).toBe(label);
        expect(qvtlLabel(label, '12345678')).toBe(label);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['voor beeld', 'domain_label_invalid'],
    ['-voorbeeld', 'domain_label_invalid'],
    ['xn--abc', 'domain_label_invalid'],
    ['voor.beeld', 'domain_label_invalid'],
    ['a'.repeat(64), 'domain_label_too_long'],
    ['.qvtl.nl', 'required'],
  ])('refuses %j as %s', (typed, problem) => expect(parseQvtlLabel(typed)).toEqual({ ok: false, problem }));
});
