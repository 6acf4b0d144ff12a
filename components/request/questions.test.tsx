import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timeZone } from '@/lib/domain/locale';
import { generations } from '@/lib/domain/product/generations';
import { privateServicesServer } from '@/lib/domain/product/server-products';
import { offerValidity } from '@/lib/domain/validity/offer';
import { termLimits } from '@/lib/domain/validity/term';
import { messages } from '@/lib/views/messages';
import type { RequestScreen } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Question } from './question';

const place = { street: 'Hizzaarderlaan', houseNumber: '3A', postcode: '8823 SJ', city: 'Lollum' };
const person = {
  firstName: 'Johanna',
  lastName: 'de Vries',
  email: 'jo@voorbeeld.nl',
  jobTitle: 'Directeur',
  locale: 'nl',
} as const;
const limits = termLimits(privateServicesServer.term, generations.G1);

const request: RequestScreenView = {
  orderId: 'o1',
  orderNumber: '1234567890',
  renewalOf: null,
  state: 'draft',
  problem: null,
  caMessage: null,
  generation: 'G1',
  form: privateServicesServer.requestForm,
  steps: [],
  answers: {},
  organisation: {
    ...place,
    name: 'Test BV Donald',
    kvkNumber: '68750110',
    province: 'Fryslân',
    country: 'NL',
    telephone: '+31205550101',
  },
  hostName: undefined,
  organisations: [{ ...place, id: 'a1', name: 'Test BV Donald', kvkNumber: '68750110' }],
  contacts: [{ ...person, id: 'c1', phone: '+31205550102' }],
  applicant: { ...person, firstName: 'Aanvrager', telephone: '' },
  account: { name: 'Test BV Donald', street: '', postcode: '', city: '', province: '', telephone: '' },
  individuals: [],
  currency: 'EUR',
  freeLabel: 'TestBVDonald',
  validity: offerValidity(limits, new Date('2026-03-02T12:00:00Z')),
  termsVersion: '1',
};

/** What a person reads on the page of one question, and what is chosen there. */
function screen(name: Exclude<RequestScreen, 'check'>, changes: Partial<RequestScreenView> = {}) {
  const never = async () => ({ ok: false as const, problem: { code: 'unexpected' as const } });
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messages.nl} timeZone={timeZone}>
      <Question
        screen={name}
        request={{ ...request, ...changes }}
        back={false}
        validationEmail="desk@voorbeeld.nl"
        actions={{ save: never, lookUp: never, submit: never }}
      />
    </NextIntlClientProvider>,
  );
  const text = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
  return { html, text };
}

describe('the questions as they are read', () => {
  it('S0-1.3.2a2 S0-1.3.2a3 the key in the browser is the simplest for Digipoort, and gives a .p12 to download later', () => {
    const { text } = screen('key');
    expect(text).toContain('CSR genereren in de browser Aanbevolen Het eenvoudigst, en goed voor Digipoort.');
    expect(text).toContain('de link om een .p12-bestand voor uw software te downloaden');
  });

  it('S0-1.3.2a5 S0-1.3.2a6 help with an own CSR, and to whom the instructions go', () => {
    const { text } = screen('key', { answers: { key: { kind: 'csr', csr: '' } } });
    expect(text).toContain('Hulp nodig met uw CSR?');
    expect(text).toContain('De e-mail daarover gaat naar wie de aanvraag doet.');
  });

  it('S0-1.3.2b3 S0-1.3.2b6 a free name under qvtl.nl comes first, whose validation the provider does', () => {
    const { text } = screen('domain');
    expect(text).toContain('Een DigiCert-naam onder qvtl.nl');
    expect(text).toContain('Gratis. Wij doen de domeinvalidatie, u hoeft niets te doen.');
    // The field of this way is open, and not that of an own domain.
    expect(text).toContain('Naam onder qvtl.nl');
    expect(text).not.toContain('Uw domeinnaam');
  });

  it('S0-1.3.2c3 M28 a longer term saves work; each term tells its end, and every limit is explained', () => {
    const { text } = screen('validity');
    expect(text).toContain('Een langere duur scheelt werk');
    expect(text).toContain('1 jaar');
    expect(text.match(/Geldig tot en met \d/g)?.length).toBeGreaterThan(1);
    expect(text).toMatch(/Waarom niet langer dan .+\?/);
    for (const { cap } of request.validity.caps) {
      expect(text).toContain(messages.nl.request.validity.capName[cap]);
    }
  });

  it('S0-1.3.2f1 S0-SCR-12 an organisation used before, or a new one', () => {
    const { text } = screen('organisation');
    expect(text).toContain('Test BV Donald');
    expect(text).toContain(messages.nl.request.organisation.new);
    expect(screen('organisation', { organisations: [] }).text).toContain('KVK-nummer');
  });

  it('S0-1.3.2g1 S0-1.3.2g2 an OIN or the number made from the KVK number, and included unless chosen otherwise', () => {
    const { text } = screen('oin');
    expect(text).toContain('HRN op basis van uw KVK-nummer Aanbevolen');
    expect(text).toContain('Ik heb al een OIN van Logius');
    // The picture of the number stands there: that way is chosen to begin with.
    expect(text).toContain('Dit nummer komt in het certificaat');
  });

  it('S0-1.3.2h4 S0-1.3.2h6 S0-SCR-13 a person used before can be chosen, the applicant too, or somebody new', () => {
    const { text } = screen('representative');
    expect(text).toContain('Johanna de Vries');
    expect(text).toContain('Nieuw contact');
    expect(screen('representative', { contacts: [] }).text).toContain('Ik ben het zelf');
  });
});
