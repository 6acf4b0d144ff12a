import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CheckRow } from '@/lib/domain/checks/check-kinds';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { ca, quiet } from '@/lib/domain/checks/combinations.fixture';
import { locales, timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { order } from '@/lib/views/order-view.fixture';
import { OrderContact } from '../thread/order-contact';
import { CheckList } from './check-list';

const desk = 'nl.validation@voorbeeld.nl';
const facts = { ...quiet, ...ca({ domains: ['pending'] }) };
const view = (row: CheckRow) => ({ ...row, fromMinutes: 0, usualMinutes: 1440, samples: 0, late: false });

describe.each(locales)('in %s', (locale) => {
  const html = (page: React.ReactNode) =>
    renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
        {page}
      </NextIntlClientProvider>,
    );
  const list = (domainKind: 'qvtl' | 'own') => {
    const checks = checkRows({ ...facts, domainKind }).map(view);
    return html(<CheckList order={{ ...order, checks }} mayAct validationEmail={desk} />);
  };
  const rowOf = (page: string) => page.split('<li').find((row) => row.includes('Prove control over domains'));

  it('S0-1.4.2a S0-ERR-08 the row “Prove control over domains” asks something for an own domain alone', () => {
    const own = rowOf(list('own')) ?? '';
    expect(own).toContain(`/certificates/${order.id}/domain`);
    expect(own).toContain(messages[locale].ui.task.states.todo);
    const qvtl = rowOf(list('qvtl')) ?? '';
    expect(qvtl).toContain(messages[locale].check.reason.domain_by_ca);
    expect(qvtl).not.toContain('href');
    expect(qvtl).not.toContain(messages[locale].ui.task.states.todo);
  });

  it('S0-1.4.4a the identity of the representative is a row of its own', () => {
    expect(list('qvtl')).toContain(messages[locale].check.kind.identity);
  });

  it('S0-1.4.5d questions about open checks go to the validation desk: by mail, by message, by telephone', () => {
    const page = html(<OrderContact order={order} email={desk} />);
    expect(page).toContain(`href="mailto:${desk}`);
    for (const path of ['messages', 'appointment']) {
      expect(page).toContain(`href="/certificates/${order.id}/${path}"`);
    }
  });
});
