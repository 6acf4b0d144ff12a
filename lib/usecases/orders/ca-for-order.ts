import type { Digicert } from '@/lib/digicert/client';
import { ourCa } from '../ca/our-ca';

/** The CA, with every exchange kept beside the order so that staff can see what was asked and answered. */
export function caForOrder(orderId: string): Digicert {
  return ourCa({ orderId });
}
