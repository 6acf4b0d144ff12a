import type { CheckAction, CheckKind } from '@/lib/domain/checks/check-kinds';
import type { OrderPageView } from './order-view';

/** The page of an order, under its own address, on which the applicant does what a check asks. */
const pages: Partial<Readonly<Record<CheckAction, string>>> = {
  prove_domain: 'domain',
  create_certificate: 'create',
  answer_question: 'messages',
  correct_organisation: 'messages',
  correct_oin: 'messages',
  prove_title: 'messages',
  provide_power_of_attorney: 'power-of-attorney',
  review_order: 'review',
  set_up_device: 'device',
};

/** What stands on a button: words of the order page, or of what a check asks. */
export type ButtonText =
  | {
      readonly of: 'order';
      readonly key: 'goOn' | 'correct' | 'create' | 'getAgain' | 'device' | 'follow' | 'requestAgain';
    }
  | { readonly of: 'check'; readonly key: CheckAction };

export interface OrderButton {
  readonly href: string;
  readonly text: ButtonText;
  /** The one thing to do now; at most one of a page. */
  readonly primary: boolean;
}

type Order = Pick<OrderPageView, 'id' | 'state' | 'next' | 'checks'> & {
  readonly after: Pick<OrderPageView['after'], 'followedBy'>;
};

/** Where a check's act is done, when that is a page of ours for the applicant. */
export function checkPath(orderId: string, action: CheckAction | null): string | null {
  if (action === 'correct_address') return `/certificates/${orderId}#mails`;
  const page = action && pages[action];
  return page ? `/certificates/${orderId}/${page}` : null;
}

/** True when the key is on a device: then there is no file to collect. */
export function hasDevice(checks: readonly { readonly kind: CheckKind }[]): boolean {
  return checks.some(({ kind }) => kind === 'device');
}

/** The button beside the words whose turn it is: what moves the order on now. Null where nothing on our pages does. */
export function turnButton({ id, state, next, after, checks }: Order): OrderButton | null {
  const page = `/certificates/${id}`;
  const order = (href: string, key: Extract<ButtonText, { of: 'order' }>['key'], primary = true) => ({
    href,
    text: { of: 'order', key } as const,
    primary,
  });
  switch (state) {
    case 'draft':
      return order(`${page}/request`, 'goOn');
    case 'returned':
      return order(`${page}/request`, 'correct');
    case 'issued':
      return order(`${page}/create`, 'create');
    case 'completed':
      return hasDevice(checks)
        ? order(`${page}/device`, 'device', false)
        : order(`${page}/create`, 'getAgain', false);
    case 'declined':
      return order(`${page}/correct`, 'correct');
    case 'rejected':
    case 'canceled':
      return order('/subscriptions', 'requestAgain');
    case 'revoked':
    case 'expired':
      return after.followedBy ? null : order(`${page}/renew`, 'follow');
    default: {
      const href = next.actor === 'applicant' ? checkPath(id, next.action) : null;
      if (href && next.action) return { href, text: { of: 'check', key: next.action }, primary: true };
      // A device that is on its way can be followed.
      return next.check === 'device' ? order(`${page}/device`, 'device', false) : null;
    }
  }
}

/** The button in a check's row: only where the applicant acts, and never the loudest of the page. */
export function rowButton(order: Order, kind: CheckKind): OrderButton | null {
  const row = order.checks.find((check) => check.kind === kind);
  if (row?.owner !== 'applicant' || !row.action) return null;
  const href = checkPath(order.id, row.action);
  return href ? { href, text: { of: 'check', key: row.action }, primary: false } : null;
}

/** Every button of the page that leads on, for whoever may act. */
export function orderButtons(order: Order): readonly OrderButton[] {
  const rows = order.checks.map(({ kind }) => rowButton(order, kind));
  return [turnButton(order), ...rows].filter((button) => button !== null);
}
