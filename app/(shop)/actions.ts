'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { currencySchema, productSchema, quantitySchema } from '@/components/shop/schemas';
import { addToCart, changeCurrency, changeQuantity, putBack } from '@/lib/usecases/shop/cart';
import { openAction } from '@/lib/web/action';
import { cartHolder, chosenCurrency, keepCart, keepCurrency } from '@/lib/web/cart';

/** Currency switch: for the prices, and for the cart that is there already (S0-1.1.5b, c). */
export const chooseCurrency = openAction({
  schema: currencySchema,
  run: async (_actor, { currency }) => {
    await changeCurrency(await cartHolder(), currency);
    await keepCurrency(currency);
  },
});

/** S0-1.1.5a: puts a product in the cart and shows the cart. */
export const putInCart = openAction({
  schema: productSchema,
  run: async (_actor, { slug }) => {
    await keepCart(await addToCart(await cartHolder(), slug, await chosenCurrency()));
    // The count in the header is of every page, so it is read anew too.
    refresh();
    redirect('/cart');
  },
});

/** More, less or none of a product in the cart; what was taken out can be put back. */
export const setQuantity = openAction({
  schema: quantitySchema,
  run: async (_actor, { slug, quantity }) => {
    const before = await changeQuantity(await cartHolder(), slug, quantity);
    refresh();
    if (quantity === 0) redirect(`/cart?removed=${encodeURIComponent(slug)}&quantity=${before}`);
  },
});

/** Undoes taking a product out. */
export const undoRemoval = openAction({
  schema: quantitySchema,
  run: async (_actor, line) => {
    await keepCart(await putBack(await cartHolder(), line, await chosenCurrency()));
    // The count in the header is of every page, so it is read anew too.
    refresh();
    redirect('/cart');
  },
});
