import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '@/lib/base/env';

/** The shop may be found; what belongs to one customer has no place in a search engine. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: ['/$', '/products', '/terms', '/privacy', '/contact', '/status'],
      disallow: '/',
    },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  };
}
