/** Why no answer of the CA came. The last two mean that nothing was sent at all. */
export const callFailures = [
  'timeout',
  'connect_timeout',
  'connection_refused',
  'connection_lost',
  'name_not_found',
  'not_trusted',
  'unreachable',
  'answer_too_large',
  'limit',
  'silent',
] as const;
export type CallFailure = (typeof callFailures)[number];
