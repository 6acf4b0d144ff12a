/**
 * Every word of the product. One file per namespace and language; Dutch is the source, English has the same
 * keys by type. To add a namespace: write `nl/<name>.ts` and `en/<name>.ts` and export both in the two
 * `index.ts` files. Whole catalogues never reach a browser: see `pickMessages`.
 */
import type { Locale } from '@/lib/domain/locale';
import * as en from './en';
import * as nl from './nl';
import type { Translation } from './translation';

/** The shape of the Dutch texts; their literal types let `t('…', {…})` be checked down to the arguments. */
export type Messages = typeof nl;
export type Namespace = keyof Messages;

const complete: Translation<Messages> = en;

/**
 * The texts by language. English carries the Dutch literal types here on purpose: the keys are the same
 * (checked one line up) and a test compares the arguments.
 */
export const messages: Readonly<Record<Locale, Messages>> = { nl, en: complete as Messages };
