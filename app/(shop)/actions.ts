'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { currencySchema, productSchema, quantitySchema } from '@/components/shop/schemas';
import { addToCart, changeCurrency, changeQuantity } from '@/lib/usecases/shop/cart';
import { openAction } from '@/lib/web/action';
import { cartToken, chosenCurrency, keepCart, keepCurrency } from '@/lib/web/cart';

/** Currency switch: for the prices, and for the cart that is there already (S0-1.1.5b, c). */
export const chooseCurrency = openAction({
  schema: currencySchema,
  run: async (_actor, { currency }) => {
    await changeCurrency(await cartToken(), currency);
    await keepCurrency(currency);
  },
});

/** S0-1.1.5a: puts a product in the cart and shows the cart. */
export const putInCart = openAction({
  schema: productSchema,
  run: async (_actor, { slug }) => {
    await keepCart(await addToCart(await cartToken(), slug, await chosenCurrency()));
    redirect('/cart');
  },
});

/** More, less or none of a product in the cart. */
export const setQuantity = openAction({
  schema: quantitySchema,
  run: async (_actor, { slug, quantity }) => {
    await changeQuantity(await cartToken(), slug, quantity);
    refresh();
  },
});
