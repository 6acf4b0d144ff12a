import type { ReactNode } from 'react';
import { Price } from '../ui/price';

interface AmountRowProps {
  name: ReactNode;
  cents: number;
  currency: string;
  /** What it all comes to. */
  strong?: boolean;
}

/** One amount with its name, in a `dl`. */
export function AmountRow({ name, cents, currency, strong }: AmountRowProps) {
  return (
    <div
      className={`flex items-baseline justify-between gap-4 ${strong ? 'border-t border-line pt-2 text-lg font-semibold' : ''}`}
    >
      <dt className={strong ? '' : 'text-soft'}>{name}</dt>
      <dd>
        <Price cents={cents} currency={currency} />
      </dd>
    </div>
  );
}
