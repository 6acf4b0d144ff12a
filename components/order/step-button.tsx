import { useTranslations } from 'next-intl';
import type { ButtonText, OrderButton } from '@/lib/views/order-buttons';
import type { ButtonSize } from '../ui/button-styles';
import { LinkButton } from '../ui/link-button';

/** A button of the order page that leads to where the next thing is done. */
export function StepButton({ button, size }: { button: OrderButton; size?: ButtonSize }) {
  const words = useButtonWords();
  return (
    <LinkButton href={button.href} variant={button.primary ? 'primary' : 'secondary'} size={size}>
      {words(button.text)}
    </LinkButton>
  );
}

function useButtonWords() {
  const order = useTranslations('order');
  const check = useTranslations('check');
  return (text: ButtonText): string => (text.of === 'order' ? order(text.key) : check(`action.${text.key}`));
}
