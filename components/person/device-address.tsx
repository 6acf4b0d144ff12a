import { useTranslations } from 'next-intl';
import type { DeviceView } from '@/lib/views/device-view';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';

type Shown = Pick<DeviceView, 'address' | 'method' | 'carrier' | 'trackingCode'>;

/** Where the device goes, how, and the code to follow it by. */
export function DeviceAddress({ device }: { device: Shown }) {
  const t = useTranslations('shipment');
  const { address, method, carrier, trackingCode } = device;
  const { name, line1, line2, postcode, city, province, country } = address;
  const lines = [name, line1, line2, `${postcode} ${city}`, `${province}, ${country}`].filter(Boolean);
  return (
    <SummaryList
      items={[
        {
          term: t('to'),
          value: lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          )),
        },
        { term: t('methodTerm'), value: t(`method.${method}`) },
        ...(carrier ? [{ term: t('carrier'), value: carrier }] : []),
        ...(trackingCode ? [{ term: t('tracking'), value: <Mono>{trackingCode}</Mono> }] : []),
      ]}
    />
  );
}
