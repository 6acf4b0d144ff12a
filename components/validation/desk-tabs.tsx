import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cx } from '../ui/cx';

export const deskTabs = ['us', 'aside', 'customer', 'ca', 'appointments'] as const;
export type DeskTab = (typeof deskTabs)[number];

const paths: Readonly<Record<DeskTab, string>> = {
  us: '/staff/validation',
  aside: '/staff/validation?view=aside',
  customer: '/staff/validation?view=customer',
  ca: '/staff/validation?view=ca',
  appointments: '/staff/validation/appointments',
};

/** The lists of the desk, by whom an order waits for. */
export function DeskTabs({ current }: { current: DeskTab }) {
  const t = useTranslations('validation.tabs');
  return (
    <nav aria-label={t('label')} className="mb-6 border-b border-line no-print">
      <ul className="flex flex-wrap gap-x-1">
        {deskTabs.map((tab) => (
          <li key={tab}>
            <Link
              href={paths[tab]}
              aria-current={tab === current ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-11 items-center border-b-3 px-3 font-medium text-ink no-underline hover:bg-sunken',
                tab === current ? 'border-brand' : 'border-transparent',
              )}
            >
              {t(tab)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
