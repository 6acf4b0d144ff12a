import { getLocale } from 'next-intl/server';
import { kvkPackage } from '@/lib/usecases/certificates/kvk-package';
import { orderFile } from '@/lib/web/route';

/** The certificate as KVK takes it, in one ZIP (M60). */
export const GET = orderFile<{ id: string }>(async (actor, { id }) =>
  kvkPackage(actor, id, await getLocale()),
);
