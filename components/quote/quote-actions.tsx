'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';
import { buttonClass } from '../ui/button-styles';

/** What opens the quote that is shown: its secret, or its id for the people of its account. */
export type ShownKey = { readonly token: string } | { readonly id: string };

export interface QuoteActs {
  /** Puts it in the cart and shows that. */
  readonly accept: (key: ShownKey) => Promise<ActionResult<unknown>>;
  /** Makes a new one of the same products at the prices of today. */
  readonly renew: (key: ShownKey) => Promise<ActionResult<{ token: string }>>;
}

interface QuoteActionsProps extends QuoteActs {
  quoteKey: ShownKey;
  isOver: boolean;
}

/** What can be done with a quote: order, take it away as PDF, or have a new one when it is over. */
export function QuoteActions({ quoteKey, isOver, accept, renew }: QuoteActionsProps) {
  const t = useTranslations('quote');
  const renewAndShow = async () => {
    const result = await renew(quoteKey);
    // Not a navigation of the router: the secret behind the # must be read anew.
    if (result.ok) {
      location.assign(`/quote/read#${result.value.token}`);
      location.reload();
    }
    return result;
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      {isOver ? (
        <ActButton variant="primary" size="md" action={renewAndShow}>
          {t('renew')}
        </ActButton>
      ) : (
        <ActButton variant="primary" size="md" action={() => accept(quoteKey)}>
          {t('accept')}
        </ActButton>
      )}
      <form method="post" action="/api/quotes">
        {Object.entries(quoteKey).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={buttonClass('secondary')}>
          <Download aria-hidden className="size-4.5" />
          {t('download')}
        </button>
      </form>
    </div>
  );
}
