'use client';

import { useTranslations } from 'next-intl';
import type { OrderPageView } from '@/lib/views/order-view';
import { buttonClass } from '../ui/button-styles';
import { Menu } from '../ui/menu';
import { MenuLink } from '../ui/menu-items';

/** Everything that can be done with a certificate that is there; only what leads somewhere now. */
export function OrderActions({ order: { id, state, after } }: { order: OrderPageView }) {
  const t = useTranslations('order.actions');
  const page = `/certificates/${id}`;
  const runs = state === 'issued' || state === 'completed';
  const renewable = runs || state === 'expired' || state === 'revoked';
  if (!renewable && !after.mayRevoke) return null;
  return (
    <Menu
      label={t('label')}
      buttonClass={buttonClass('secondary')}
      panelClass="w-80 max-w-[calc(100vw-2rem)]"
    >
      {renewable && !after.followedBy ? <MenuLink href={`${page}/renew`}>{t('renew')}</MenuLink> : null}
      {runs ? (
        <>
          <MenuLink href={`${page}/create?why=file`}>{t('file')}</MenuLink>
          <MenuLink href={`${page}/create?why=password`}>{t('password')}</MenuLink>
          <MenuLink href={`${page}/create?why=new`}>{t('newKey')}</MenuLink>
          <MenuLink href={`${page}/create#downloads`}>{t('download')}</MenuLink>
        </>
      ) : null}
      {after.mayRevoke ? <MenuLink href={`${page}/revoke`}>{t('revoke')}</MenuLink> : null}
    </Menu>
  );
}
