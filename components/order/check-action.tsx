import { useTranslations } from 'next-intl';
import type { CheckAction as Action } from '@/lib/domain/checks/check-kinds';
import { rowButton } from '@/lib/views/order-buttons';
import type { CheckView, OrderPageView } from '@/lib/views/order-view';
import { buttonClass } from '../ui/button-styles';
import { mailAbout } from './mail-about';
import { StepButton } from './step-button';

interface CheckActionProps {
  check: CheckView & { readonly action: Action };
  order: OrderPageView;
  validationEmail: string;
}

/** The button with which the applicant does what a check asks: a page of ours, or a mail to the validation team. */
export function CheckAction({ check: { kind, action }, order, validationEmail }: CheckActionProps) {
  const t = useTranslations('check.action');
  const button = rowButton(order, kind);
  if (button) return <StepButton button={button} size="sm" />;
  return (
    <a
      href={mailAbout(validationEmail, `${t(action)} – ${order.number}`)}
      className={buttonClass('secondary', 'sm')}
    >
      {t(action)}
    </a>
  );
}
