import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Locale, locales, timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { finder } from '@/lib/views/messages/nl/finder';
import { KvkGuide } from './kvk-guide';

const told = (locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
      <KvkGuide />
    </NextIntlClientProvider>,
  );

/** What KVK tells, each as it must be found in the Dutch text. */
const statements: readonly (readonly [string, RegExp])[] = [
  ['S2-I01 public data need nothing', /alleen openbare gegevens.*autorisatie van KVK en een certificaat/],
  ['S2-I02 first authorisation', /Vraag eerst de autorisatie aan/],
  ['S2-I03 a certificate only then', /inleveren kan pas als die is gegeven/],
  ['S2-I04 the portal', /Log in op My Developer Portal/],
  ['S2-I05 its block', /blok “API-key”/],
  ['S2-I06 what was granted', /bij uw autorisaties voor het uploaden van een certificaat/],
  ['S2-I07 the upload', /Upload het \.pem-bestand/],
  ['S2-I08 the data at once', /ziet u de gegevens meteen/],
  ['S2-I09 government', /Overheidsorganisaties moeten PKIoverheid/],
  ['S2-I10 others', /Andere organisaties mogen PKIoverheid of EV/],
  ['S2-I11 EV ends', /EV wordt binnenkort niet meer uitgegeven.*kies PKIoverheid/],
  [
    'S2-I12 server, not person',
    /persoonlijke certificaten en servercertificaten. Kies een servercertificaat/,
  ],
  ['S2-I13 approved providers', /Alleen leveranciers die de overheid heeft toegelaten/],
  [
    'S2-I14 six steps',
    /domeinnaam, organisatie en publieke sleutel.*Stuur de CSR.*controleert.*ontvangt.*Upload/,
  ],
  [
    'S2-I15 their list, and help',
    /lijst van toegelaten leveranciers staat bij <a [^>]*logius.*te technisch.*\/contact/,
  ],
  [
    'S2-I16 what to ask for',
    /machine-to-machine-communicatie \(mutual TLS\) met de KVK API.*UBO.*href="\/find"/,
  ],
  ['S2-I17 one to three years', /één jaar geldig, en kan drie jaar/],
  ['S2-I18 nobody warns', /KVK waarschuwt niet.*zelf bewaken/],
  ['S2-I19 what it costs', /€ 200 tot € 300 per jaar/],
];

it.each(statements)('%s: explained on the page of the acceptance test', (_, expected) => {
  expect(told('nl').replace(/\n/g, ' ')).toMatch(expected);
});

it('S2-I16 names the answer of the finder by its own words', () => {
  expect(told('nl')).toContain(`“${finder.question.purpose.option.kvk}”`);
});

it('says as much in each language', () => {
  const shape = (locale: Locale) => told(locale).match(/<(p|li|summary|a)\b/g);
  expect(new Set(locales.map((locale) => JSON.stringify(shape(locale)))).size).toBe(1);
});
