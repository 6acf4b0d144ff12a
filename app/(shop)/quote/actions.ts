'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { quoteForm, quoteKeySchema } from '@/components/quote/schemas';
import { acceptQuote } from '@/lib/usecases/quotes/accept-quote';
import { makeQuote, renewQuote } from '@/lib/usecases/quotes/make-quote';
import { readQuote } from '@/lib/usecases/quotes/read-quote';
import { openAction } from '@/lib/web/action';
import { cartHolder, keepCart } from '@/lib/web/cart';

/** Makes a quote of what is in the cart. */
export const askForQuote = openAction({
  schema: quoteForm,
  run: async (_actor, addressee, { ipAddress }) =>
    makeQuote(await cartHolder(), addressee, { locale: await getLocale(), ipAddress }),
});

/** The quote behind a secret, which comes in the body and so in no log. */
export const openQuote = openAction({ schema: quoteKeySchema, run: readQuote });

/** Puts the quote in the cart and shows that. */
export const takeQuote = openAction({
  schema: quoteKeySchema,
  run: async (_actor, key) => {
    await keepCart(await acceptQuote(await cartHolder(), key));
    refresh();
    redirect('/cart');
  },
});

/** The same products at the prices of today. */
export const quoteAgain = openAction({
  schema: quoteKeySchema,
  run: async (actor, key, { ipAddress }) => renewQuote(actor, key, { locale: await getLocale(), ipAddress }),
});
