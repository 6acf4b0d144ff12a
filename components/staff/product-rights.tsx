import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import type { ProductRight } from '@/lib/views/staff-view';
import { Tag } from '../ui/tag';
import { ReasonDialog } from './reason-dialog';

/** A server action that switches one product of this account. */
type SwitchProduct = (productSlug: string, typed: { reason: string }) => Promise<ActionResult<void>>;

interface ProductRightsProps {
  products: readonly ProductRight[];
  mayActivate: boolean;
  activate: SwitchProduct;
  withdraw: SwitchProduct;
}

/** Which products the account may request, and the switch for whoever may use it (S0-1.3.2-ERR2). */
export function ProductRights({ products, mayActivate, ...acts }: ProductRightsProps) {
  const t = useTranslations('staff.account.products');
  return (
    <>
      {mayActivate ? null : <p className="mb-4 text-sm text-soft">{t('notYours')}</p>}
      <ul className="divide-y divide-line">
        {products.map((product) => (
          <li key={product.slug} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <RightState product={product} />
            {mayActivate ? <Switch product={product} {...acts} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function RightState({ product }: { product: ProductRight }) {
  const t = useTranslations('staff.account.products');
  const locale = useLocale();
  const { activatedAt, reason, asked } = product;
  const date = activatedAt && dateText(activatedAt, locale, 'short');
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {localText(product.name, locale)}
        <Tag tone={activatedAt ? 'success' : 'plain'}>{activatedAt ? t('active') : t('inactive')}</Tag>
        {asked && !activatedAt ? <Tag tone="seal">{t('asked')}</Tag> : null}
      </p>
      {date ? (
        <p className="text-sm text-soft wrap-anywhere">
          {t('since', { date })}
          {reason ? `: ${reason === 'paid' ? t('paid') : reason}` : null}
        </p>
      ) : null}
    </div>
  );
}

type SwitchProps = Pick<ProductRightsProps, 'activate' | 'withdraw'> & { product: ProductRight };

function Switch({ product: { slug, name, activatedAt }, activate, withdraw }: SwitchProps) {
  const t = useTranslations('staff');
  const act = activatedAt ? 'withdraw' : 'activate';
  const product = localText(name, useLocale());
  return (
    <ReasonDialog
      trigger={{ text: t(`account.products.${act}.trigger`), size: 'sm' }}
      title={t(`account.products.${act}.title`, { product })}
      label={t('reason.label')}
      hint={t('reason.hint')}
      confirm={t(`account.products.${act}.confirm`)}
      danger={act === 'withdraw'}
      action={(activatedAt ? withdraw : activate).bind(null, slug)}
    >
      <p>{t(`account.products.${act}.text`)}</p>
    </ReasonDialog>
  );
}
