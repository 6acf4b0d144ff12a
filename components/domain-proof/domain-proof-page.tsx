import { useTranslations } from 'next-intl';
import type { DomainProofView } from '@/lib/views/domain-proof-view';
import { orderPulse } from '@/lib/views/order-pulse';
import type { OrderPageView } from '@/lib/views/order-view';
import { LiveOrder } from '../order/live-order';
import { mailAbout } from '../order/mail-about';
import { PageHeader } from '../ui/page-header';
import { ChangeMethod, type ChangeMethodProps } from './change-method';
import { CheckStep, type CheckStepProps } from './check-step';
import { CouldNotAsk } from './could-not-ask';
import type { MailStepProps } from './mail-step';
import { ProofStep } from './proof-step';

interface DomainProofPageProps {
  order: OrderPageView;
  proof: DomainProofView;
  mayAct: boolean;
  validationEmail: string;
  check: CheckStepProps['check'];
  choose: ChangeMethodProps['choose'];
  mailAgain: MailStepProps['mailAgain'];
}

/** "Prove control over domains" for an own domain (S0-1.4.2c): what to publish, in which way, and having the CA look. */
export function DomainProofPage(props: DomainProofPageProps) {
  const { order, proof, mayAct, validationEmail, check, choose, mailAgain } = props;
  const t = useTranslations('domainProof');
  const orders = useTranslations('order');
  const back = useTranslations('thread');
  const orderPath = `/certificates/${order.id}`;
  const name = order.commonName ?? '';
  const proved = proof.state === 'proved';
  const breadcrumbs = [
    { href: '/certificates', text: orders('list.title') },
    { href: orderPath, text: back('back', { number: order.number }) },
  ];
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={proved ? undefined : <p className="break-words">{t('lead', { name })}</p>}
        breadcrumbs={breadcrumbs}
      />
      <div className="space-y-8">
        {proof.state === 'open' ? (
          // Another method is another form, with nothing of the one before in it.
          <div key={proof.proof.method} className="space-y-4">
            <ProofStep asked={proof} orderId={order.id} mayAct={mayAct} mailAgain={mailAgain} />
            {mayAct ? <ChangeMethod orderId={order.id} method={proof.proof.method} choose={choose} /> : null}
          </div>
        ) : null}
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
        address={`/api/orders/${order.id}`}
        pulse={orderPulse(order, null)}
        representative={order.representative?.name}
        mayAct={mayAct}
      />
    </>
  );
}
