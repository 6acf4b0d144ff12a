import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderPage } from '@/components/order/order-page';
import { ReminderProof } from '@/components/reminder/reminder-proof';
import { ClientMessages } from '@/components/site/client-messages';
import { OrderContact } from '@/components/thread/order-contact';
import { env } from '@/lib/base/env';
import { canRequest } from '@/lib/domain/account/access';
import { readOrder } from '@/lib/usecases/orders/read-order';
import { readOrderReminders } from '@/lib/usecases/reminders/read-proof';
import { orNotFound, readerPage } from '@/lib/web/page';
import { cancel, correct, installed, mailShareLink, resend, share, stop, withdrawShareLink } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('order'))('page') };
}

/** One order: whose turn it is, every check, what to expect and what happened (S0-1.3.2j2, S0-1.4). */
export default async function CertificatePage({ params, searchParams }: Props) {
  const [{ orderId }, { submitted }] = await Promise.all([params, searchParams]);
  const actor = await readerPage(`/certificates/${orderId}`);
  const [order, reminders] = await orNotFound(
    Promise.all([readOrder(actor, orderId), readOrderReminders(actor, orderId)]),
  );
  const { VALIDATION_EMAIL, MAIL_FROM, IDENTITY_BASE_URL } = env();
  return (
    <ClientMessages of={['order', 'check']}>
      <OrderPage
        order={order}
        mayAct={canRequest(actor, actor)}
        justSubmitted={submitted !== undefined}
        validationEmail={VALIDATION_EMAIL}
        contact={<OrderContact order={order} email={VALIDATION_EMAIL} />}
        sender={MAIL_FROM}
        representativeMailsByCa={!IDENTITY_BASE_URL}
        cancel={cancel}
        mailActions={{ resend, correct }}
        shareActions={{ share, mailShare: mailShareLink, withdrawShare: withdrawShareLink }}
        stopReminders={stop}
        sayInstalled={installed}
      />
      {order.certificates.length > 0 ? (
        <div className="mt-8">
          <ReminderProof reminders={reminders} />
        </div>
      ) : null}
    </ClientMessages>
  );
}
