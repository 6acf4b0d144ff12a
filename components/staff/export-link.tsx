import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** The lists of staff that can be taken away as a file. */
export type ExportedList = 'accounts' | 'orders' | 'work' | 'invoices';

interface ExportLinkProps {
  list: ExportedList;
  /** As the list is filtered now. */
  filter: Readonly<Record<string, string>>;
}

/** The whole list as it is filtered, as a file for a spreadsheet. Who takes what is noted. */
export function ExportLink({ list, filter }: ExportLinkProps) {
  const t = useTranslations('staffWork');
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  return (
    <p className="mt-4 no-print">
      <a
        href={`/staff/export/${list}?${new URLSearchParams(given)}`}
        download
        className="link inline-flex min-h-6 items-center gap-1.5 text-sm"
      >
        <Download aria-hidden className="size-4" />
        {t('exportCsv')}
      </a>
    </p>
  );
}
