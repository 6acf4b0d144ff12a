import { useLocale, useTranslations } from 'next-intl';
import type { LocalText } from '@/lib/domain/product/product';
import type { ActionResult } from '@/lib/views/action-result';
import { localText } from '@/lib/views/local-text';
import { Notice } from '../ui/notice';
import { ActButton, ActForm } from './act-form';

interface CartRemovedProps {
  line: { readonly slug: string; readonly name: LocalText; readonly quantity: number };
  undo: (form: FormData) => Promise<ActionResult<unknown>>;
}

/** Says what was taken out of the cart, and takes that back with one press. */
export function CartRemoved({ line: { slug, name, quantity }, undo }: CartRemovedProps) {
  const t = useTranslations('cart');
  const locale = useLocale();
  return (
    <Notice live title={t('removed', { name: localText(name, locale) })} className="mb-6">
      <ActForm action={undo}>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="quantity" value={quantity} />
        <ActButton busyText={t('undoing')} variant="secondary" size="sm">
          {t('undo')}
        </ActButton>
      </ActForm>
    </Notice>
  );
}
