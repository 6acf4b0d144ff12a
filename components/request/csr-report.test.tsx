import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { timeZone } from '@/lib/domain/locale';
import { makeCsr } from '@/lib/pki/make-csr';
import { makeKeyPair } from '@/lib/pki/make-key-pair';
import { messages } from '@/lib/views/messages';
import { readCsrHere } from './csr-reading';
import { CsrReport } from './csr-report';

const name = 'digipoort.voorbeeld.nl';

async function csrOf(bits: 2048): Promise<string> {
  const keys = await makeKeyPair({ bits, generation: 'G1' });
  const subject = { country: 'NL', organisation: 'Bakkerij Puur', commonName: name };
  return makeCsr({ keys, generation: 'G1', subject, domains: [name] });
}

async function shown(csr: string, hostName: string): Promise<string> {
  const reading = await readCsrHere(csr, 'G1', hostName);
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messages.nl} timeZone={timeZone}>
      <CsrReport reading={reading} expected={{ organisation: 'Test BV Donald' }} />
    </NextIntlClientProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

it('M29 a pasted request is shown decoded: key, signature, names, and where its subject differs', async () => {
  const text = await shown(await csrOf(2048), name);
  expect(text).toContain('2048');
  expect(text).toContain('SHA-256');
  expect(text).toContain(name);
  expect(text).toContain('Bakkerij Puur');
  expect(text).toContain('Test BV Donald');
});

it('M29 what is wrong with it is named with the cure', async () => {
  const csr = await csrOf(2048);
  expect(await shown(csr, 'anders.voorbeeld.nl')).toContain('Maak een CSR voor de naam uit uw aanvraag');
  expect(await shown(csr.slice(0, csr.length / 2), name)).toContain('Kopieer alles');
});
