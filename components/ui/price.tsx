import { useFormatter } from 'next-intl';

/** An amount of integer cents in its ISO currency, written as the language does; never by a browser that translates. */
export function Price({
  cents,
  currency,
  className,
}: {
  cents: number;
  currency: string;
  className?: string;
}) {
  const format = useFormatter();
  return (
    <span translate="no" className={className ?? 'tabular-nums whitespace-nowrap'}>
      {format.number(cents / 100, { style: 'currency', currency })}
    </span>
  );
}
