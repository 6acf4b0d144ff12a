import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locale, locales, timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { KeyPage } from './key-page';
import type { KeyScreen } from './key-view';
import type { Made } from './made';
import { MadeFile } from './made-file';
import { OwnKey } from './own-key';
import type { Surroundings } from './use-surroundings';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));
const around = vi.hoisted(() => ({ here: undefined as Surroundings | undefined }));
vi.mock('./use-surroundings', () => ({ useSurroundings: () => around.here }));

beforeEach(() => {
  around.here = { missing: [], keyIsHere: true };
});

const view: KeyScreen = {
  orderId: 'order-1',
  orderNumber: '1234567890',
  state: 'issued',
  productName: 'Private Services Server',
  generation: 'G1',
  keyBits: [2048, 3072, 4096],
  defaultBits: 2048,
  keySource: 'browser',
  commonName: 'korenaar.qvtl.nl',
  oin: '00000003687501100000',
  organisation: { name: 'De Korenaar B.V.', city: 'Lollum', country: 'NL' },
  collectBefore: new Date('2026-12-24T12:00:00Z'),
  completedAt: null,
  sealedKey: 'c2VhbGVk',
  caMessage: null,
  certificate: {
    leaf: '',
    chain: '',
    notBefore: new Date('2026-11-24T12:00:00Z'),
    notAfter: new Date('2029-11-23T12:00:00Z'),
    fingerprint: 'ab',
    names: ['korenaar.qvtl.nl', 'www.korenaar.qvtl.nl'],
  },
  helpEmail: 'hulp@zegel.example',
  version: '1',
};
const actions = { reissue: async () => done, recordCollected: async () => done };
const done = { ok: true, value: undefined } as const;

const render = (page: ReactNode, locale: Locale = 'nl') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
      {page}
    </NextIntlClientProvider>,
  ).replaceAll('&quot;', '"');

const page = (change: Partial<KeyScreen> = {}, locale: Locale = 'nl') =>
  render(<KeyPage view={{ ...view, ...change }} actions={actions} />, locale);

const words = messages.nl.createCertificate;

describe('S0-SCR-19 the key page', () => {
  it('S0-1.5.2i S0-1.5.2j S0-1.5.2k S0-1.5.2d names, organisation, place and country, and the three years it is valid', () => {
    const html = page();
    expect(html).toMatch(/Alternatieve namen \(SAN\).*korenaar\.qvtl\.nl, www\.korenaar\.qvtl\.nl/);
    expect(html).toMatch(/Organisatie.*De Korenaar B\.V\./);
    expect(html).toMatch(/Plaats.*Lollum, NL/);
    expect(html).toMatch(/Geldig<.*24 november 2026.*23 november 2029/);
  });

  it('S0-1.5.2c S0-ACT-11 says whom to ask: the owner, who is the administrator of the account, or support by mail', () => {
    expect(page()).toMatch(/eigenaar van uw account.*href="mailto:hulp@zegel\.example".*1234567890/);
    expect(page({}, 'en')).toMatch(/owner of your account.*href="mailto:hulp@zegel\.example"/);
  });

  it('S0-1.5.2f S0-1.5.2l S0-1.5.2r offers a .p12 made here, chosen already, or a CSR; a copy is mailed either way', () => {
    const html = page();
    const radios = html.match(/<input[^>]* name="way"[^>]*>/g) ?? [];
    expect(radios.map((radio) => [/value="(\w+)"/.exec(radio)?.[1], radio.includes('checked=""')])).toEqual([
      ['browser', true],
      ['csr', false],
    ]);
    expect(html).toMatch(
      /\.p12-bestand in deze browser.*Ik heb al een CSR.*\.p7b-bestand.*In beide gevallen krijgt u een kopie/,
    );
  });

  it('S0-1.5.2m C-08 offers 2048 bits, chosen already, 3072 and 4096, and says which to take', () => {
    around.here = { missing: [], keyIsHere: false };
    const html = page();
    expect(html.match(/\d{4} bits/g)).toEqual(['2048 bits', '3072 bits', '4096 bits']);
    expect(html).toMatch(/2048 bits.*Past altijd.*3072 bits/);
    expect(html).toContain(words.key.bitsHint);
  });

  it('S0-1.5.0c S0-1.5.2u S0-ERR-17 warns that nobody can look the password up, and to keep it in a password manager', () => {
    expect(page()).toContain(words.password.once);
    expect(words.password.once).toMatch(
      /Niemand kan dit wachtwoord opzoeken of herstellen.*wachtwoordmanager/,
    );
  });

  it('S0-1.5.2s is done by one button', () => {
    expect(page()).toMatch(/<button type="submit"[^>]*>Certificaat maken<\/button>/);
  });

  it('M56 offers a passphrase, and lets a password manager keep it under the name of the file', () => {
    const html = page();
    expect(html).toMatch(/[A-Z][a-z]{4}(-[a-z]{5}){5}/);
    expect(
      html.match(
        /type="password"[^>]*autoComplete="new-password"|autoComplete="new-password"[^>]*type="password"/gi,
      ),
    ).toHaveLength(2);
    expect(html).toMatch(/autoComplete="username"[^>]*readOnly=""|readOnly=""[^>]*autoComplete="username"/i);
  });

  it.each(['secure_context', 'web_crypto', 'worker', 'indexed_db'] as const)(
    'S0-1.5.1c S0-ERR-14 a browser without %s is told, with what to do, and is asked for nothing',
    (feature) => {
      around.here = { missing: [feature], keyIsHere: false };
      const html = page();
      expect(html).toContain(words.environment[feature]);
      expect(html).toContain(words.environment.advice);
      expect(html).not.toMatch(/type="password"|type="submit"/);
    },
  );

  it('S0-1.5.1c asks for nothing while it still looks at the browser', () => {
    around.here = undefined;
    expect(page()).not.toMatch(/<input|<textarea/);
  });

  it('S0-ERR-15 M58 says until when the link works, and how to get a new one', () => {
    expect(page()).toMatch(/Doe dit vóór 24 december 2026.*nieuwe e-mail vragen/);
  });
});

const made: Made = {
  fileName: 'korenaar-qvtl-nl.p12',
  p12: new Uint8Array(),
  password: 'Correct-paard-7',
  target: 'other',
  about: {
    commonName: view.commonName,
    orderNumber: view.orderNumber,
    organisation: view.organisation.name,
    notAfter: new Date('2029-11-23T12:00:00Z'),
  },
};

describe('S0-SCR-20 the page of the file that was made', () => {
  const html = () => render(<MadeFile made={made} record={async () => done} />);

  it('S0-1.5.4a S0-ERR-18 tells its name and folder, and downloads it once more', () => {
    expect(html()).toMatch(/korenaar-qvtl-nl\.p12.*map Downloads/);
    expect(html()).toMatch(/<button[^>]*>.*Opnieuw downloaden/);
  });

  it('S0-1.5.4c S0-1.5.4e to a safe place and out of the downloads; "wachtwoord" or "pincode" is this password', () => {
    expect(html()).toMatch(/Kopieer het bestand naar een veilige plek en verwijder het daarna uit Downloads/);
    expect(html()).toMatch(/“wachtwoord” of “pincode”\? Dat is het wachtwoord dat u net koos/);
  });

  it('S0-ERR-19 the ZIP of the mail is not the file for the software', () => {
    expect(html()).toMatch(/ZIP.*alleen het publieke deel.*níet het bestand voor uw software/);
  });

  it('M56 a sheet for the safe can be printed; the password is not on the page', () => {
    expect(html()).toContain(messages.nl.keyFile.sheet.print);
    expect(html()).not.toContain(made.password);
  });
});

it('S0-ERR-20 with an own CSR the page tells how certificate and key become a .p12', () => {
  const html = render(<OwnKey commonName={view.commonName} />);
  expect(html).toContain('openssl pkcs12 -export -inkey private.key');
  expect(html).toMatch(/keytool -importcert/);
});

it.each(locales)('S0-SCR-19 says everything in %s', (locale) => {
  expect(page({}, locale)).toContain(messages[locale].createCertificate.action.title);
});
