import { useTranslations } from 'next-intl';
import type { DeviceView } from '@/lib/views/device-view';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { DeviceAddress } from './device-address';
import { DeviceSteps } from './device-steps';
import { DeviceTrouble } from './device-trouble';
import type { ConfirmAction } from './received';
import { type ReplaceAction, ReplaceDevice } from './replace-device';

interface DevicePageProps {
  device: DeviceView;
  actions: {
    confirm: ConfirmAction;
    look: (input: { orderId: string }) => ReturnType<ConfirmAction>;
    replace: ReplaceAction;
  };
}

/** The device from the CA to the certificate on it, and what to do when something goes wrong. */
export function DevicePage({ device, actions }: DevicePageProps) {
  const t = useTranslations('shipment');
  const list = useTranslations('order.list');
  const order = useTranslations('thread');
  const { orderId, orderNumber, orderState, holderName } = device;
  const inUse = orderState === 'completed';
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name: holderName })}
        breadcrumbs={[
          { href: '/certificates', text: list('title') },
          { href: `/certificates/${orderId}`, text: order('back', { number: orderNumber }) },
        ]}
      />
      <div className="max-w-3xl space-y-10">
        {inUse ? <InUse device={device} /> : <UnderWay device={device} actions={actions} />}
        <DeviceTrouble email={device.validationEmail} number={orderNumber} />
        {inUse ? <ReplaceDevice orderId={orderId} replace={actions.replace} /> : null}
      </div>
    </>
  );
}

function InUse({ device }: Pick<DevicePageProps, 'device'>) {
  const t = useTranslations('shipment.inUse');
  const { validUntil, orderId } = device;
  return (
    <Notice kind="success" title={t('title')}>
      <p>{t('text')}</p>
      {validUntil ? (
        <p>
          {t('until')} <DateText at={validUntil} />
        </p>
      ) : null}
      <LinkButton href={`/certificates/${orderId}`} variant="secondary" className="mt-3">
        {t('order')}
      </LinkButton>
    </Notice>
  );
}

function UnderWay({ device, actions }: DevicePageProps) {
  const t = useTranslations('shipment');
  const ended = device.orderState !== 'validating' && device.orderState !== 'reissuing';
  if (ended) return <Notice kind="info">{t('ended')}</Notice>;
  if (!device.approved) return <Notice kind="info">{t('notApproved')}</Notice>;
  return (
    <>
      <div className="space-y-3">
        <p className="text-lg font-semibold">{t(`state.${device.state}`)}</p>
        <p className="text-soft">
          {t('since')} <DateText at={device.stateSince} style="datetime" />
        </p>
        <ActButton action={actions.look.bind(null, { orderId: device.orderId })}>{t('look')}</ActButton>
      </div>
      <DeviceAddress device={device} />
      <DeviceSteps device={device} confirm={actions.confirm} />
    </>
  );
}
