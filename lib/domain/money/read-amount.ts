/**
 * An amount as people type it ("222,50", "€ 1.222,50", "222.50"), in cents; undefined when it is none, or has more than
 * two decimals. A separator before exactly three digits groups thousands.
 */
export function readAmount(typed: string): number | undefined {
  const compact = typed.replaceAll(/[€$£\s]/g, '');
  const [, whole = '', decimals = ''] =
    /^(\d{1,3}(?:[.,]\d{3})*|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(compact) ?? [];
  if (whole === '') return undefined;
  const cents = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}
