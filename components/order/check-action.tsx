import { useTranslations } from 'next-intl';
import type { CheckAction as Action } from '@/lib/domain/checks/check-kinds';
import type { OrderPageView } from '@/lib/views/order-view';
import { buttonClass } from '../ui/button-styles';
import { LinkButton } from '../ui/link-button';
import { mailAbout } from './mail-about';

interface CheckActionProps {
  action: Action;
  order: Pick<OrderPageView, 'id' | 'number'>;
  validationEmail: string;
}

/** What the applicant does on a page of the order itself; the rest goes by mail. */
const pages: Partial<Record<Action, string>> = {
  prove_domain: 'domain',
  create_certificate: 'create',
  answer_question: 'messages',
};

/** The button with which the applicant does what a check asks: a page of ours, or a mail to the validation team. */
export function CheckAction({ action, order, validationEmail }: CheckActionProps) {
  const t = useTranslations('check');
  const text = t(`action.${action}`);
  const page = pages[action];
  if (page) {
    return (
      <LinkButton href={`/certificates/${order.id}/${page}`} size="sm">
        {text}
      </LinkButton>
    );
  }
  return (
    <a
      href={mailAbout(validationEmail, `${text} – ${order.number}`)}
      className={buttonClass('secondary', 'sm')}
    >
      {text}
    </a>
  );
}
