import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from './section';

const needs = ['kvk', 'representative', 'document', 'app', 'billing', 'domain'] as const;

/** What to have at hand before starting. */
export function Needs() {
  const t = useTranslations('shop.needs');
  return (
    <Section id="needs" title={t('title')} lead={t('lead')}>
      <ul className="space-y-3">
        {needs.map((need) => (
          <li key={need} className="flex gap-3">
            <Check aria-hidden className="mt-1 size-5 shrink-0 text-brand" />
            <span className="max-w-[62ch]">{t(need)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
