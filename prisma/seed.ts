import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { seedDemoPeople } from './seed/demo-people';
import { seedProducts } from './seed/products';

/** Fills a new database: the products always, people to sign in as only in the demo. Safe to run at every start. */
await seedProducts(db(), now());
if (env().ZEGEL_DEMO === 'true') await seedDemoPeople(db(), now());
await db().$disconnect();
