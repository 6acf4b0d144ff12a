'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type VatTreatment, vatTreatment } from '@/lib/domain/money/vat';
import type { ActionResult } from '@/lib/views/action-result';
import type { BillingTyped } from './checkout-types';

/** What the register of the European Union said of a number. */
export interface VatAnswer {
  readonly vatNumber: string;
  readonly state: 'valid' | 'invalid' | 'could_not_ask';
  readonly name: string | null;
}

export type AskVat = (input: { vatNumber: string }) => Promise<ActionResult<VatAnswer>>;

interface VatAnswers {
  readonly ask: AskVat;
  readonly answer: VatAnswer | undefined;
  readonly keep: (answer: VatAnswer | undefined) => void;
}

const Context = createContext<VatAnswers | undefined>(undefined);

/** Keeps what was said of the VAT number, for the field itself and for the sum beside it. */
export function VatAnswerProvider({ ask, children }: { ask: AskVat; children: ReactNode }) {
  const [answer, keep] = useState<VatAnswer>();
  return <Context value={{ ask, answer, keep }}>{children}</Context>;
}

export function useVatAnswer(): VatAnswers {
  const answers = useContext(Context);
  if (!answers) throw new Error('outside a VatAnswerProvider');
  return answers;
}

/** The VAT that will most likely hold: a number counts until the register says that it does not know it or is silent. */
export function useVat(): VatTreatment {
  const { answer } = useVatAnswer();
  const [country, typed] = useWatch<BillingTyped, ['country', 'vatNumber']>({
    name: ['country', 'vatNumber'],
  });
  const vatNumber = String(typed ?? '').trim();
  const known = answer?.vatNumber === vatNumber ? answer.state : undefined;
  const vatNumberConfirmed = vatNumber !== '' && (known ?? 'valid') === 'valid';
  return vatTreatment({ country, vatNumberConfirmed });
}
