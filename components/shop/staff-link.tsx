import { LayoutDashboard } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bandItem } from '../site/header-styles';

/** For our own people, who have no customer account, in the place of the account menu. */
export function StaffLink() {
  const t = useTranslations('shop');
  return (
    <Link href="/staff" className={bandItem} aria-label={t('staff')} title={t('staff')}>
      <LayoutDashboard aria-hidden className="size-5" />
    </Link>
  );
}
