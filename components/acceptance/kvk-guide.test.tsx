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
  ['S2-I01', /alleen openbare gegevens.*autorisatie van KVK en een certificaat/],
  ['S2-I02', /Vraag eerst de autorisatie aan/],
  ['S2-I03', /inleveren kan pas als die is gegeven/],
  ['S2-I04', /Log in op My Developer Portal/],
  ['S2-I05', /blok “API-key”/],
  ['S2-I06', /bij uw autorisaties voor het uploaden van een certificaat/],
  ['S2-I07', /Upload \.pem/],
  ['S2-I08', /ziet u de gegevens meteen/],
  ['S2-I09', /Overheidsorganisaties moeten PKIoverheid/],
  ['S2-I10', /Andere organisaties mogen PKIoverheid of EV/],
  ['S2-I11', /EV wordt binnenkort niet meer uitgegeven.*kies PKIoverheid/],
  ['S2-I12', /persoonlijke certificaten en servercertificaten. Kies een servercertificaat/],
  ['S2-I13', /Alleen leveranciers die de overheid heeft toegelaten/],
  ['S2-I14', /domeinnaam, organisatie en publieke sleutel.*Stuur de CSR.*controleert.*ontvangt.*Upload/],
  ['S2-I15', /lijst van toegelaten leveranciers staat bij <a [^>]*logius.*te technisch.*\/contact/],
  ['S2-I16', /machine-to-machine-communicatie \(mutual TLS\) met de KVK API.*UBO.*href="\/find"/],
  ['S2-I17', /één jaar geldig, en kan drie jaar/],
  ['S2-I18', /KVK waarschuwt niet.*zelf bewaken/],
  ['S2-I19', /€ 200 tot € 300 per jaar/],
];

it.each(statements)('%s the page of the acceptance test explains it', (_, expected) => {
  expect(told('nl').replace(/\n/g, ' ')).toMatch(expected);
});

it('S2-I16 names the answer of the finder by its own words', () => {
  expect(told('nl')).toContain(`“${finder.question.purpose.option.kvk}”`);
});

it('says as much in each language', () => {
  const shape = (locale: Locale) => told(locale).match(/<(p|li|summary|a)\b/g);
  expect(new Set(locales.map((locale) => JSON.stringify(shape(locale)))).size).toBe(1);
});
