import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { duplicateStates } from '@/lib/domain/duplicate/duplicate';
import { type Locale, locales, timeZone } from '@/lib/domain/locale';
import type { DuplicatesPageView, DuplicateView } from '@/lib/views/duplicate-view';
import { messages } from '@/lib/views/messages';
import { order } from '@/lib/views/order-view.fixture';
import { BesideIt } from '../order/beside-it';
import { DuplicatePage } from './duplicate-page';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const at = new Date('2026-11-24T12:00:00Z');
const one: DuplicateView = {
  id: 'd1',
  purpose: 'uitwijkserver',
  state: 'in_use',
  askedAt: at,
  caMessage: null,
  certificateId: 'c1',
  serialNumber: '0A1B',
  notBefore: at,
  notAfter: new Date('2027-11-24T12:00:00Z'),
};
const view: DuplicatesPageView = {
  orderId: 'order-1',
  orderNumber: '1234567890',
  commonName: 'korenaar.qvtl.nl',
  generation: 'G1',
  mayAsk: true,
  refusal: null,
  firstRevoked: false,
  duplicates: [one],
};
const ask = async () => ({ ok: true, value: undefined }) as const;

const render = (page: ReactNode, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
      {page}
    </NextIntlClientProvider>,
  ).replaceAll('&quot;', '"');

describe.each(locales)('certificates for other systems, in %s', (locale) => {
  const words = messages[locale].duplicate;
  const page = (change: Partial<DuplicatesPageView> = {}) =>
    render(<DuplicatePage view={{ ...view, ...change }} breadcrumbs={[]} ask={ask} />, locale);

  it('lists each with its system, its files and the way to revoke it alone', () => {
    const html = page();
    expect(html).toContain('uitwijkserver');
    for (const format of ['p7b', 'pem', 'zip'])
      expect(html).toContain(`/api/orders/order-1/duplicates/c1/${format}`);
    expect(html).toContain('/certificates/order-1/revoke?certificate=c1');
    expect(html).toContain('name="purpose"');
  });

  it('says when it is needed and when copying would do, also before there is one', () => {
    const html = page({ duplicates: [] });
    expect(html).toContain(words.list.empty);
    expect(html).toContain(words.when.copy);
  });

  it('has words for each state', () => {
    const states = [...duplicateStates.filter((state) => state !== 'issued'), 'expired', 'revoked'] as const;
    const html = page({ duplicates: states.map((state) => ({ ...one, id: state, state })) });
    for (const state of states) expect(html).toContain(words.about[state]);
  });

  it('tells what the CA said, and offers nothing of what it did not make', () => {
    const refused = { ...one, state: 'refused', caMessage: 'No duplicates.', certificateId: null } as const;
    const html = page({ duplicates: [refused] });
    expect(html).toContain('No duplicates.');
    expect(html).not.toContain('/duplicates/');
    expect(html).not.toContain('/revoke');
  });

  it('says why none can be asked for now, and hides the form', () => {
    const html = page({ refusal: 'too_many_duplicates' });
    expect(html).toContain(messages[locale].problem.too_many_duplicates);
    expect(html).not.toContain('name="purpose"');
  });

  it('lets somebody who only looks neither ask nor revoke', () => {
    const html = page({ mayAsk: false });
    expect(html).not.toContain('name="purpose"');
    expect(html).not.toContain('/revoke');
    expect(html).toContain('/duplicates/c1/pem');
  });

  it('says that the others stay in use when the first one is revoked', () => {
    expect(page({ firstRevoked: true })).toContain(words.firstRevoked.title);
    expect(page({ firstRevoked: true, duplicates: [] })).not.toContain(words.firstRevoked.title);
  });

  it('is offered quietly on the page of an order that runs, and shows there what is in use', () => {
    const { duplicates: text } = messages[locale].order.after;
    const beside = (change: object, duplicates: object[] = []) =>
      render(
        <BesideIt
          order={{ ...order, ...change, after: { ...order.after, duplicates: duplicates as never } }}
          mayAct
        />,
        locale,
      );
    expect(beside({ state: 'completed' })).toContain(text.ask);
    expect(beside({ state: 'validating' })).toBe('');
    const revoked = beside({ state: 'revoked' }, [{ id: 'd1', purpose: 'uitwijk', notAfter: at }]);
    expect(revoked).toContain(text.alsoInUse);
    expect(revoked).toContain('uitwijk');
    expect(beside({ state: 'completed' }, [{ id: 'd2', purpose: 'x', notAfter: null }])).toContain(
      text.underWay,
    );
  });
});
