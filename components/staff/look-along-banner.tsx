import { Eye } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import { Button } from '../ui/button';

interface LookAlongBannerProps {
  view: { readonly accountName: string; readonly accountNumber: string; readonly endsAt: Date };
  stop: () => Promise<void>;
}

/** Says on every page, loudly, that one of our people looks along and can change nothing (M73). */
export function LookAlongBanner({ view, stop }: LookAlongBannerProps) {
  const { accountName, accountNumber, endsAt } = view;
  const t = useTranslations('lookAlong');
  const moment = dateText(endsAt, useLocale(), 'datetime');
  return (
    <section
      aria-label={t('label')}
      className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md border-2 border-danger bg-danger-soft px-4 py-3"
    >
      <div className="flex min-w-0 gap-3">
        <Eye aria-hidden className="mt-0.5 size-5.5 shrink-0 text-danger" />
        <div className="min-w-0">
          <p className="font-semibold text-danger wrap-anywhere">
            {t('title', { organisation: accountName, number: accountNumber })}
          </p>
          <p className="text-sm">{t('text', { moment })}</p>
        </div>
      </div>
      <form action={stop}>
        <Button type="submit" variant="danger">
          {t('stop')}
        </Button>
      </form>
    </section>
  );
}
