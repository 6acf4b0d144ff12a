import { choice, count, flag } from '../shared/knobs';

const DOWN = ['no', 'http500', 'reset'] as const;

/** The outages that VIES reports inside an answer of 200. */
export const VIES_OUTAGES = [
  'none',
  'MS_UNAVAILABLE',
  'SERVICE_UNAVAILABLE',
  'TIMEOUT',
  'MS_MAX_CONCURRENT_REQ',
  'MS_MAX_CONCURRENT_REQ_TIME',
  'GLOBAL_MAX_CONCURRENT_REQ',
  'GLOBAL_MAX_CONCURRENT_REQ_TIME',
  'IP_BLOCKED',
  'VAT_BLOCKED',
  'INVALID_REQUESTER_INFO',
] as const;

/** The bad days of KVK, the OIN register and VIES. */
export const registersKnobs = {
  kvkDown: choice(DOWN, 'KVK answers 500 (IPD9999) or cuts the connection.'),
  kvkSlowMilliseconds: count('KVK answers this much later, in milliseconds.'),
  kvkBeingProcessed: count('The next N KVK profiles are "being processed" (404 with IPD1002).'),
  kvkOfficersForbidden: flag('The key has no subscription to the officers API: 403.'),
  oinDown: choice(DOWN, 'The OIN register answers 500 or cuts the connection.'),
  oinSlowMilliseconds: count('The OIN register answers this much later, in milliseconds.'),
  viesDown: choice(DOWN, 'VIES answers 500 or cuts the connection.'),
  viesSlowMilliseconds: count('VIES answers this much later, in milliseconds.'),
  viesOutage: choice(
    VIES_OUTAGES,
    'VIES answers 200, "not valid", with this userError: an outage, not an answer.',
  ),
  viesEnvelope: choice(
    ['flat', 'wrapped'],
    'Shape of an outage in answer to POST: flat has valid and userError, wrapped has actionSucceed and errorWrappers.',
  ),
};
