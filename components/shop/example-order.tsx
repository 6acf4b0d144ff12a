import { Check, Circle, Hand } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Tag } from '../ui/tag';

const icon = 'mt-0.5 size-5.5 shrink-0';

/** A picture of an order on its way, made of words, so that it reads in every language and theme. */
export function ExampleOrder() {
  const t = useTranslations('shop.example');
  return (
    <figure className="relative">
      <div
        aria-hidden
        className="rosette absolute -right-6 -top-20 size-72 text-brand opacity-[0.14] max-sm:hidden"
      />
      <div className="relative overflow-hidden rounded-lg border border-line bg-surface shadow-overlay">
        <div aria-hidden className="guilloche h-3 text-seal opacity-70" />
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-5 py-3.5">
          <p className="font-semibold">{t('product')}</p>
          <p className="font-mono text-sm text-soft">{t('title')} 4 815 162</p>
        </div>
        <ul className="divide-y divide-line">
          {(['key', 'organisation'] as const).map((row) => (
            <li key={row} className="flex items-start gap-3 px-5 py-3">
              <Check aria-hidden className={`${icon} text-success`} />
              <span className="grow">{t(`rows.${row}`)}</span>
              <span className="text-sm text-soft">{t('done')}</span>
            </li>
          ))}
          <li className="flex items-start gap-3 bg-seal-soft px-5 py-3.5">
            <Hand aria-hidden className={`${icon} text-seal-ink`} />
            <span className="grow space-y-1">
              <span className="block font-semibold">{t('rows.identity')}</span>
              <Tag tone="seal" className="bg-surface">
                {t('waiting')}
              </Tag>
              <span className="block text-sm text-soft">{t('usual')}</span>
            </span>
          </li>
          <li className="flex items-start gap-3 px-5 py-3 text-soft">
            <Circle aria-hidden className={icon} />
            <span className="grow">{t('rows.approval')}</span>
            <span className="text-sm">{t('later')}</span>
          </li>
        </ul>
      </div>
      <figcaption className="mt-3 text-sm text-soft">{t('caption')}</figcaption>
    </figure>
  );
}
