import { useTranslations } from 'next-intl';

/** Under a list that a search has filled to its end: that more may have been found than it shows. */
export function ManyFound() {
  return <p className="mt-3 max-w-[70ch] text-sm text-soft">{useTranslations('staffFind')('many')}</p>;
}
