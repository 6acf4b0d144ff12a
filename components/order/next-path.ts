import type { OrderState } from '@/lib/domain/order/lifecycle';

/** Where the applicant goes on with an order, and the words on the button (under `order`). */
export function nextPath({ id, state }: { id: string; state: OrderState }) {
  const page = `/certificates/${id}`;
  switch (state) {
    case 'draft':
      return { href: `${page}/request`, text: 'goOn' } as const;
    case 'returned':
      return { href: `${page}/request`, text: 'correct' } as const;
    case 'issued':
      return { href: `${page}/create`, text: 'create' } as const;
    default:
      return { href: page, text: 'open' } as const;
  }
}
