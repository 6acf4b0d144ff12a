import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '@/lib/base/env';
import { DEFAULT_CURRENCY } from '@/lib/domain/money/currency';
import { listProducts } from '@/lib/usecases/shop/products';

/** The public pages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const products = await listProducts(DEFAULT_CURRENCY);
  const paths = [
    '/',
    '/find',
    '/products',
    ...products.map(({ slug }) => `/products/${slug}`),
    '/acceptance-test',
    '/developers',
    '/contact',
    '/status',
  ];
  return paths.map((path) => ({ url: `${env().APP_URL}${path}` }));
}
