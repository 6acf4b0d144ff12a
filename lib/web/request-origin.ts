import 'server-only';
import type { Origin } from '@/lib/usecases/accounts/start-sign-in';

/**
 * Where a request comes from, for limits and for the list of sessions; it grants nothing. Of the forwarded addresses
 * the last counts: the nearest proxy wrote it, the others may be made up by the sender.
 */
export function originOf(list: Headers): Origin {
  const forwarded = list.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return { ipAddress: forwarded ?? '', userAgent: list.get('user-agent') ?? '' };
}
