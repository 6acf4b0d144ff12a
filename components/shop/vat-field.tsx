'use client';

import { CircleCheck, CircleHelp, OctagonAlert } from 'lucide-react';
import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useTransition } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { TextField } from '../form/text-field';
import { Spinner } from '../ui/spinner';
import type { BillingTyped } from './checkout-types';
import { useVatAnswer, type VatAnswer } from './vat-answer';

/** VAT number: repaired, and asked about at the register of the European Union, when the field is left (S0-1.1.10a). */
export function VatField() {
  const t = useTranslations('checkout.invoice');
  const { busy, leave, answer } = useCheck();
  return (
    <div className="space-y-1.5">
      <TextField
        name="vatNumber"
        label={t('vatNumber')}
        hint={t('vatNumberHint')}
        optional
        mono
        width="md"
        autoComplete="off"
        autoCapitalize="characters"
        repair={leave}
      />
      <p role="status" className="flex max-w-[60ch] items-start gap-2 text-sm empty:hidden">
        {busy ? (
          <>
            <Spinner className="size-4.5 text-brand" />
            {t('vat.asking')}
          </>
        ) : answer ? (
          <Said answer={answer} />
        ) : null}
      </p>
    </div>
  );
}

const icons = { valid: CircleCheck, invalid: OctagonAlert, could_not_ask: CircleHelp } as const;
const inks = { valid: 'text-success', invalid: 'text-danger', could_not_ask: 'text-warning' } as const;

function Said({ answer: { state, name } }: { answer: VatAnswer }) {
  const t = useTranslations('checkout.invoice.vat');
  const Icon = icons[state];
  return (
    <>
      <Icon aria-hidden className={`mt-0.5 size-4.5 shrink-0 ${inks[state]}`} />
      <span>{state === 'valid' && name ? t('validName', { name }) : t(state)}</span>
    </>
  );
}

const tidy = (typed: string) => typed.replace(/[\s.-]/g, '').toUpperCase();

/** Asks once per number, also about the one that was there from the start; a wrong form is the field's own business. */
function useCheck() {
  const { getValues } = useFormContext<BillingTyped>();
  const { ask, answer, keep } = useVatAnswer();
  const [busy, start] = useTransition();
  const current = String(useWatch<BillingTyped, 'vatNumber'>({ name: 'vatNumber' }) ?? '');
  const check = useCallback(
    (vatNumber: string) => {
      if (vatNumber === '') return;
      start(async () => {
        try {
          const result = await ask({ vatNumber });
          keep(result.ok ? { ...result.value, vatNumber } : undefined);
        } catch (error) {
          unstable_rethrow(error);
          keep({ vatNumber, state: 'could_not_ask', name: null });
        }
      });
    },
    [ask, keep],
  );
  useEffect(() => check(tidy(String(getValues('vatNumber') ?? ''))), [check, getValues]);
  const leave = (typed: string) => {
    const vatNumber = tidy(typed);
    if (vatNumber !== answer?.vatNumber) check(vatNumber);
    return vatNumber;
  };
  return { busy, leave, answer: answer?.vatNumber === current ? answer : undefined };
}
