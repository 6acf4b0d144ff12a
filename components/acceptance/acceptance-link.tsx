import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The way to the acceptance test; with an order, with its certificate filled in. */
export function AcceptanceLink({ orderId }: { orderId?: string }) {
  const t = useTranslations('acceptance');
  return (
    <p className="no-print">
      <Link
        href={orderId ? `/acceptance-test?order=${orderId}` : '/acceptance-test'}
        className="link inline-flex min-h-6 items-center"
      >
        {t('open')}
      </Link>
    </p>
  );
}
