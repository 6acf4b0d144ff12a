import { useTranslations } from 'next-intl';
import type { NextActor } from '@/lib/domain/checks/next-actor';
import { Tag } from '../ui/tag';

/** Whose turn it is, as staff see it: only our own turn stands out. */
export function Turn({ actor }: { actor: NextActor['actor'] }) {
  const t = useTranslations('staff.turn');
  return actor === 'us' ? <Tag tone="seal">{t(actor)}</Tag> : t(actor);
}
