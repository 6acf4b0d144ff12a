import { useTranslations } from 'next-intl';

/** First stop of the Tab key: past the header. */
export function SkipLink() {
  const t = useTranslations('site');
  return (
    <a
      href="#content"
      className="no-print absolute left-2 top-2 z-50 -translate-y-24 rounded-md bg-surface px-4 py-3 font-medium text-link focus:translate-y-0"
    >
      {t('skip')}
    </a>
  );
}
