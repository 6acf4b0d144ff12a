/** Why a message did not arrive, as code; the words are in the messages. */
export const deliveryFaults = [
  'name_unknown',
  'not_public',
  'refused',
  'timed_out',
  'tls_failed',
  'cut_off',
  'endpoint_ended',
] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];
