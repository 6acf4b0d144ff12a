import { useTranslations } from 'next-intl';
import type { Preferences } from './preferences';

/** One button to the other language, named in that language. */
export function LanguageSwitch({
  choose,
  className,
}: {
  choose: Preferences['chooseLocale'];
  className: string;
}) {
  const t = useTranslations('site.language');
  return (
    <form action={choose}>
      <input type="hidden" name="locale" value={t('otherCode')} />
      <button type="submit" className={className} lang={t('otherCode')} title={t('switch')}>
        {t('other')}
      </button>
    </form>
  );
}
