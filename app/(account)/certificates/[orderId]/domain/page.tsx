import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DomainProofPage } from '@/components/domain-proof/domain-proof-page';
import { ClientMessages } from '@/components/site/client-messages';
import { env } from '@/lib/base/env';
import { canRequest } from '@/lib/domain/account/access';
import { readDomainProof } from '@/lib/usecases/domain-proof/read-domain-proof';
import { readOrder } from '@/lib/usecases/orders/read-order';
import { orNotFound, userPage } from '@/lib/web/page';
import { check, choose, mailAgain } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domainProof'))('title') };
}

/** The customer proves control over an own domain (S0-1.4.2c). */
export default async function DomainPage({ params }: Props) {
  const { orderId } = await params;
  const orderPath = `/certificates/${orderId}`;
  const actor = await userPage(`${orderPath}/domain`);
  const proof = await orNotFound(readDomainProof(actor, orderId));
  if (proof.state === 'closed') redirect(orderPath);
  const order = await orNotFound(readOrder(actor, orderId));
  return (
    <div className="max-w-3xl">
      <ClientMessages of={['domainProof', 'dcvMethod', 'order', 'check']}>
        <DomainProofPage
          order={order}
          proof={proof}
          mayAct={canRequest(actor, actor)}
          validationEmail={env().VALIDATION_EMAIL}
          check={check}
          choose={choose}
          mailAgain={mailAgain}
        />
      </ClientMessages>
    </div>
  );
}
