import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SealMark } from './seal-mark';

/** Seal and name, leading to the front page. */
export function Wordmark() {
  const t = useTranslations('site');
  return (
    <Link
      href="/"
      aria-label={t('home')}
      className="flex min-h-11 items-center gap-2.5 text-on-band no-underline"
    >
      <SealMark className="size-9 shrink-0" />
      <span className="font-serif text-2xl font-semibold tracking-[-0.01em]">{t('brand')}</span>
    </Link>
  );
}
