import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DeviceView } from '@/lib/views/device-view';
import { Mono } from '../ui/mono';
import { type ConfirmAction, Received } from './received';

interface DeviceStepsProps {
  device: DeviceView;
  confirm: ConfirmAction;
}

/** Device, PIN, program, certificate: in that order, each with what to do (S1-R17). */
export function DeviceSteps({ device, confirm }: DeviceStepsProps) {
  const t = useTranslations('shipment.steps');
  const { orderId, state, deviceReceivedAt, pinReceivedAt } = device;
  const mayConfirm = state === 'sent' || state === 'delivered';
  const shared = { orderId, mayConfirm, confirm };
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="mb-4 text-xl font-semibold">
        {t('title')}
      </h2>
      <ol className="space-y-8">
        <Step number={1} title={t('device.title')} text={t('device.text')}>
          <Received thing="device" at={deviceReceivedAt} {...shared} />
        </Step>
        <Step number={2} title={t('pin.title')} text={t('pin.text')}>
          <Received thing="pin" at={pinReceivedAt} {...shared} />
        </Step>
        <Step number={3} title={t('program.title')} text={t('program.text')}>
          <p>
            <a href={device.trustAssistantUrl} target="_blank" rel="noreferrer">
              {t('program.get')}
              <span className="sr-only"> ({t('newWindow')})</span>
            </a>
          </p>
          {device.caOrderId ? (
            <p>
              {t('program.number')} <Mono>{device.caOrderId}</Mono>
            </p>
          ) : null}
        </Step>
        <Step number={4} title={t('install.title')} text={t('install.text')}>
          <ol className="list-[lower-alpha] space-y-1 pl-6">
            {(['a', 'b', 'c', 'd'] as const).map((key) => (
              <li key={key}>{t(`install.${key}`)}</li>
            ))}
          </ol>
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  number: number;
  title: string;
  text: string;
  children: ReactNode;
}

function Step({ number, title, text, children }: StepProps) {
  return (
    <li className="relative space-y-2 pl-12">
      <span
        aria-hidden
        className="absolute left-0 top-0 inline-flex size-8 items-center justify-center rounded-full border border-control font-mono text-sm tabular-nums"
      >
        {number}
      </span>
      <h3 className="font-semibold">{title}</h3>
      <p className="max-w-[65ch] text-soft">{text}</p>
      {children}
    </li>
  );
}
