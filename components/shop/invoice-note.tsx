import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** Paying by invoice takes another road and more time; said before the buyer starts (S0-1.1.7d, e). */
export function InvoiceNote() {
  const t = useTranslations('shop.invoice');
  return (
    <p className="text-sm text-soft">
      <strong className="font-semibold text-ink">{t('title')}</strong> {t('text')}{' '}
      <Link href="/sign-up?invoice=1" className="link">
        {t('link')}
      </Link>
    </p>
  );
}
