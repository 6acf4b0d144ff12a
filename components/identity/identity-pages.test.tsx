import {
  AppRouterContext,
  type AppRouterInstance,
} from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { Judging } from './after-app';
import { AppStep } from './app-step';
import { ConsentStep } from './consent-step';
import { FaceToFace } from './face-to-face';
import type { IdentityScreen } from './identity-view';

const nothing = async () => ({ ok: true as const, value: undefined });
const stay = () => undefined;
const router: AppRouterInstance = {
  back: stay,
  forward: stay,
  refresh: stay,
  push: stay,
  replace: stay,
  prefetch: stay,
} as unknown as AppRouterInstance;

const view: IdentityScreen = {
  orderNumber: '1234567890',
  accountNumber: '1234567',
  productName: 'Private Services Server',
  organisationName: 'Test BV Donald',
  applicantName: 'Wilma Bakker',
  maskedEmail: 'j•••@voorbeeld.nl',
  open: true,
  decidedBy: undefined,
  state: 'sent',
  reason: null,
  consented: false,
  app: undefined,
  mayWithdraw: false,
  withdrawn: false,
  wrongPerson: false,
  faceToFace: undefined,
  prices: { notary: 9500, courier: 12500 },
  phone: '+31205550102',
  validationEmail: 'desk@voorbeeld.nl',
};

function html(locale: 'nl' | 'en', page: ReactNode): string {
  return renderToStaticMarkup(
    <AppRouterContext.Provider value={router}>
      <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
        {page}
      </NextIntlClientProvider>
    </AppRouterContext.Provider>,
  );
}

const consent = (
  <ConsentStep view={view} giveConsent={nothing} notMe={nothing}>
    <FaceToFace view={view} ask={nothing} callOff={nothing} />
  </ConsentStep>
);
const app = { code: 'K7Q-4TX9M', appUrl: 'https://app.example/1' };
const handOver = (
  <AppStep view={{ ...view, consented: true, app }} app={app} notMe={nothing}>
    <p />
  </AppStep>
);

describe.each([
  [
    'nl',
    {
      why: /regels van PKIoverheid eisen/,
      faces: /foto’s en filmbeelden van mijn gezicht/,
      control: /Ik ben de gebruiker van j•••@voorbeeld\.nl/,
      stop: /Ga dan niet verder/,
      notary: /notaris/,
      courier: /koerier/,
      days: /enkele werkdagen langer/,
      selfies: /een paar selfies/,
      flat: /Leg het document plat/,
      fingers: /Leg uw vingers niet op het document/,
      glare: /weerschijn/,
      minutes: /binnen 30 minuten/,
      notYet: /betekent nog niet dat het gelukt is/,
      judge: /medewerker van de identiteitsdienst kijkt alles nog na/,
    },
  ],
  [
    'en',
    {
      why: /rules of PKIoverheid|PKIoverheid rules/,
      faces: /my face/,
      control: /j•••@voorbeeld\.nl/,
      stop: /do not (go on|continue|proceed)|stop here/i,
      notary: /notary/,
      courier: /courier/,
      days: /working days/,
      selfies: /selfies/,
      flat: /flat/,
      fingers: /fingers/,
      glare: /glare|reflection/i,
      minutes: /within 30 minutes/,
      notYet: /not yet mean success/,
      judge: /identity service/,
    },
  ],
] as const)('what a representative sees, in %s', (locale, says) => {
  it('S0-SCR-15 S0-A2.3b S0-A2.3c S0-A2.3e S0-A2.3f the consent page: for whom, why, what to read, three empty ticks', () => {
    const page = html(locale, consent);
    for (const words of [says.why, says.faces, says.control, says.stop]) expect(page).toMatch(words);
    expect(page.match(/type="checkbox"/g)).toHaveLength(3);
    expect(page).not.toMatch(/type="checkbox"[^>]* checked/);
    for (const address of ['/identity/privacy', '/identity/privacy#terms']) {
      expect(page).toContain(`href="${address}"`);
    }
    // The address stands there masked, and nowhere whole.
    expect(page.split(view.maskedEmail).length - 1).toBeGreaterThanOrEqual(2);
  });

  it('S0-A2.4b S0-A2.4c who does not want the app may choose a notary, or in some cases a courier, which takes days more', () => {
    const page = html(locale, consent);
    for (const words of [says.notary, says.courier, says.days]) expect(page).toMatch(words);
    for (const route of ['notary', 'courier']) expect(page).toContain(`value="${route}"`);
  });

  it('S0-SCR-16 S0-ERR-11 S0-A2.6d S0-A2.6e S0-A2.6f the code, the QR code, and a picture with each thing that makes the scan fail', () => {
    const page = html(locale, handOver);
    expect(page).toContain(app.code);
    expect(page).toContain(`href="${app.appUrl}"`);
    expect(page).toMatch(/<svg[^>]*role="img"/);
    for (const words of [says.selfies, says.flat, says.fingers, says.glare]) expect(page).toMatch(words);
    const tips = page.split('id="tips"')[1]?.split('</ul>')[0] ?? '';
    expect(tips.match(/<svg/g)).toHaveLength(4);
  });

  it('S0-A2.7c S0-A2.7d after the app somebody judges, normally within 30 minutes', () => {
    const page = html(
      locale,
      <Judging>
        <p />
      </Judging>,
    );
    for (const words of [says.judge, says.notYet, says.minutes]) expect(page).toMatch(words);
  });
});
