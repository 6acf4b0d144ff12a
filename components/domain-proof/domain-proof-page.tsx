import { useTranslations } from 'next-intl';
import type { DomainProofView } from '@/lib/views/domain-proof-view';
import { orderPulse } from '@/lib/views/order-pulse';
import type { OrderPageView } from '@/lib/views/order-view';
import { LiveOrder } from '../order/live-order';
import { mailAbout } from '../order/mail-about';
import { PageHeader } from '../ui/page-header';
import { CheckStep, type CheckStepProps } from './check-step';
import { CouldNotAsk } from './could-not-ask';
import { RecordStep } from './record-step';

interface DomainProofPageProps {
  order: OrderPageView;
  proof: DomainProofView;
  mayAct: boolean;
  validationEmail: string;
  check: CheckStepProps['check'];
}

/** "Prove control over domains" for an own domain (S0-1.4.2c): the record to publish, and having the CA look. */
export function DomainProofPage({ order, proof, mayAct, validationEmail, check }: DomainProofPageProps) {
  const t = useTranslations('domainProof');
  const orders = useTranslations('order');
  const orderPath = `/certificates/${order.id}`;
  const name = order.commonName ?? '';
  const proved = proof.state === 'proved';
  const breadcrumbs = [
    { href: '/certificates', text: orders('list.title') },
    { href: orderPath, text: order.number },
  ];
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={proved ? undefined : <p className="break-words">{t('lead', { name })}</p>}
        breadcrumbs={breadcrumbs}
      />
      <div className="space-y-8">
        {proof.state === 'open' ? <RecordStep record={proof.record} lapsed={proof.lapsed} /> : null}
        {proof.state === 'could_not_ask' ? (
          <CouldNotAsk />
        ) : (
          <CheckStep
            orderId={order.id}
            orderPath={orderPath}
            name={name}
            proved={proved}
            mayAct={mayAct}
            helpMail={mailAbout(validationEmail, t('missing.mailSubject', { number: order.number }))}
            check={check}
          />
        )}
      </div>
      <LiveOrder
        orderId={order.id}
        pulse={orderPulse(order, null)}
        representative={order.representative?.name}
        mayAct={mayAct}
      />
    </>
  );
}
