import { useTranslations } from 'next-intl';
import type { StaffShipmentView } from '@/lib/views/device-view';
import { DateText } from '../ui/date-text';
import { PageHeader } from '../ui/page-header';
import { Price } from '../ui/price';
import { SummaryList } from '../ui/summary-list';
import { DeviceAddress } from './device-address';
import { type RecordAction, ShipmentForm } from './shipment-form';

interface StaffShipmentProps {
  shipment: StaffShipmentView;
  record: RecordAction;
}

/** Where a device is, and the form to record what was heard about it. */
export function StaffShipment({ shipment, record }: StaffShipmentProps) {
  const t = useTranslations('shipment');
  const { orderId, orderNumber, holderName, state, stateSince, next, priceCents, currency } = shipment;
  const moments = [
    ['received.device', shipment.deviceReceivedAt],
    ['received.pin', shipment.pinReceivedAt],
    ['staff.initialised', shipment.initialisedAt],
  ] as const;
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        lead={t('lead', { name: holderName })}
        breadcrumbs={[{ href: `/staff/orders/${orderId}`, text: orderNumber }]}
      />
      <div className="max-w-3xl space-y-8">
        <SummaryList
          items={[
            { term: t('staff.state'), value: t(`state.${state}`) },
            { term: t('since'), value: <DateText at={stateSince} style="datetime" /> },
            { term: t('staff.price'), value: <Price cents={priceCents} currency={currency} /> },
            ...moments.flatMap(([key, at]) => (at ? [{ term: t(key), value: <DateText at={at} /> }] : [])),
          ]}
        />
        <DeviceAddress device={shipment} />
        {next.length > 0 ? <ShipmentForm shipment={shipment} record={record} /> : null}
      </div>
    </>
  );
}
