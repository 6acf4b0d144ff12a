import { CircleCheck, CircleX, Hand, Loader, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { NextActor } from '@/lib/domain/checks/next-actor';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import { Tag, type TagTone } from '../ui/tag';

interface OrderTagProps {
  state: OrderState;
}

const looks: Readonly<Record<OrderState, { tone: TagTone; Icon: typeof Loader }>> = {
  draft: { tone: 'plain', Icon: Hand },
  returned: { tone: 'warning', Icon: TriangleAlert },
  submitting: { tone: 'info', Icon: Loader },
  unconfirmed: { tone: 'info', Icon: Loader },
  validating: { tone: 'info', Icon: Loader },
  reissuing: { tone: 'info', Icon: Loader },
  issued: { tone: 'success', Icon: CircleCheck },
  completed: { tone: 'success', Icon: CircleCheck },
  declined: { tone: 'danger', Icon: CircleX },
  rejected: { tone: 'danger', Icon: CircleX },
  canceled: { tone: 'plain', Icon: CircleX },
  revoked: { tone: 'danger', Icon: CircleX },
  expired: { tone: 'plain', Icon: CircleX },
};

/** The state of an order in a word, with an icon that says the same. */
export function OrderTag({ state }: OrderTagProps) {
  const t = useTranslations('order.state');
  const { tone, Icon } = looks[state];
  return (
    <Tag tone={tone}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(state)}
    </Tag>
  );
}

/** Whose turn it is, short; nothing when nobody has anything to do. */
export function TurnTag({ actor }: { actor: NextActor['actor'] }) {
  const t = useTranslations('order.turn.short');
  if (actor === 'nobody') return null;
  if (actor !== 'applicant') return <span className="text-soft">{t(actor)}</span>;
  return (
    <Tag tone="seal">
      <Hand aria-hidden className="size-4 shrink-0" />
      {t(actor)}
    </Tag>
  );
}
