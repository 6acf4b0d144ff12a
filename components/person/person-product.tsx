import { useLocale, useTranslations } from 'next-intl';
import type { Currency } from '@/lib/domain/money/currency';
import { formItem, type RequestForm } from '@/lib/domain/request/form';
import { expeditedCents } from '@/lib/domain/shipment/expedited';
import { moneyText } from '@/lib/views/money-text';
import { Section } from '../shop/section';
import { SummaryList } from '../ui/summary-list';

interface PersonProductProps {
  form: RequestForm;
  currency: Currency;
}

/** A person certificate in the shop: how it goes, and what it is, all from the product's own form. */
export function PersonProduct({ form, currency }: PersonProductProps) {
  return (
    <>
      <Steps form={form} />
      <Facts form={form} currency={currency} />
    </>
  );
}

function Steps({ form }: Pick<PersonProductProps, 'form'>) {
  const t = useTranslations('person.steps');
  const titled = (formItem(form, 'holder')?.titles.length ?? 0) > 0;
  const approval = formItem(form, 'organisation') ? 'organisation' : 'approval';
  const steps = [
    'request',
    'identity',
    ...(titled ? (['title_check'] as const) : []),
    approval,
    'device',
    'install',
  ] as const;
  return (
    <Section id="steps" title={t('title')}>
      <ol className="list-decimal space-y-2 pl-6">
        {steps.map((step) => (
          <li key={step} className="max-w-[62ch]">
            {t(step)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Facts({ form, currency }: PersonProductProps) {
  const t = useTranslations('person.facts');
  const purposes = useTranslations('request.profile.option');
  const locale = useLocale();
  const device = formItem(form, 'shipping')?.device ?? 'token';
  const cents = expeditedCents(form, currency);
  const titles = formItem(form, 'holder')?.titles ?? [];
  const options = formItem(form, 'profile')?.options ?? [];
  return (
    <Section id="facts" title={t('title')}>
      <SummaryList
        items={[
          { term: t('device'), value: t(device) },
          { term: t('purpose'), value: options.map((option) => purposes(option)).join(', ') },
          ...(cents === undefined
            ? []
            : [
                {
                  term: t('expedited'),
                  value: t('expeditedPrice', { price: moneyText(cents, currency, locale) }),
                },
              ]),
          ...(titles.length > 0 ? [{ term: t('titles'), value: titles.join(', ') }] : []),
        ]}
      />
    </Section>
  );
}
