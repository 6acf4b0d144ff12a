import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';

type Thing = 'device' | 'pin';
export type ConfirmAction = (input: { orderId: string; thing: Thing }) => Promise<ActionResult<void>>;

interface ReceivedProps {
  orderId: string;
  thing: Thing;
  at: Date | null;
  /** It is on its way, so it can be there. */
  mayConfirm: boolean;
  confirm: ConfirmAction;
}

/** "I have it", as an act of the holder; afterwards when that was. */
export function Received({ orderId, thing, at, mayConfirm, confirm }: ReceivedProps) {
  const t = useTranslations('shipment');
  if (at) {
    return (
      <p className="text-success">
        {t(`received.${thing}`)} <DateText at={at} />
      </p>
    );
  }
  if (!mayConfirm) return <p className="text-soft">{t('wait')}</p>;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <ActButton variant="primary" action={confirm.bind(null, { orderId, thing })}>
        {t(`confirm.${thing}`)}
      </ActButton>
    </div>
  );
}
