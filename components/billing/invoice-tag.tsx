import { useTranslations } from 'next-intl';
import type { InvoiceStanding } from '@/lib/views/billing-view';
import { Tag, type TagTone } from '../ui/tag';

const tones: Readonly<Record<InvoiceStanding, TagTone>> = {
  open: 'seal',
  late: 'danger',
  failed: 'danger',
  paying: 'info',
  paid: 'success',
  credited: 'plain',
  credit: 'plain',
};

/** How an invoice stands, in one or two words. */
export function InvoiceTag({ standing }: { standing: InvoiceStanding }) {
  const t = useTranslations('billing.standing');
  return <Tag tone={tones[standing]}>{t(standing)}</Tag>;
}
