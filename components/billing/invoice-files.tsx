import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';

interface InvoiceFilesProps {
  id: string;
  number: string;
  electronic: boolean;
}

/** The invoice to keep: PDF, and as e-invoice where it can be one. */
export function InvoiceFiles({ id, number, electronic }: InvoiceFilesProps) {
  const t = useTranslations('billing.files');
  const file = (format: 'pdf' | 'ubl') => (
    <a
      href={`/api/invoices/${id}/${format}`}
      download
      className="link inline-flex min-h-6 items-center gap-1"
    >
      <Download aria-hidden className="size-4" />
      {t(format)}
      <span className="sr-only"> {number}</span>
    </a>
  );
  return (
    <span className="inline-flex flex-wrap gap-x-4 gap-y-1">
      {file('pdf')}
      {electronic ? file('ubl') : null}
    </span>
  );
}
