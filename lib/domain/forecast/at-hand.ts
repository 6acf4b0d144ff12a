import type { ForecastChoices } from './options';

/** What to have at hand before the first field; worded per language in the messages (`forecast.hand.<key>`). */
export const atHandKeys = [
  'kvk',
  'oin',
  'representative',
  'power_of_attorney',
  'document',
  'phone',
  'appointment',
  'domain',
  'qvtl',
  'authenticator',
  'billing',
] as const;
export type AtHand = (typeof atHandKeys)[number];

/** What these choices take, in the order in which it is needed (M03); what buying took is done once `bought`. */
export function atHand({ authority, identity, domain }: ForecastChoices, bought = false): readonly AtHand[] {
  return [
    ...(bought ? [] : (['billing', 'authenticator'] as const)),
    'kvk',
    'oin',
    domain === 'own' ? 'domain' : 'qvtl',
    'representative',
    ...(authority === 'power_of_attorney' ? (['power_of_attorney'] as const) : []),
    'document',
    identity === 'app' ? 'phone' : 'appointment',
  ];
}
