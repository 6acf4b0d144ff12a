import type { CheckFacts } from './check-facts';
import { part, type RowPart } from './row';

/**
 * Key and certificate request. A browser-made key shows as "later, automatic" until the certificate exists
 * (S0-1.4.1b, M37): then the applicant collects. An own request is done from the start (S0-1.3.2a4).
 */
export function keyCheck({ orderState, stateSince, keyWay }: CheckFacts): RowPart {
  switch (orderState) {
    case 'issued':
      return part('todo', 'applicant', 'key_file_waits', stateSince, 'create_certificate');
    case 'reissuing':
      return part('busy', 'ca', 'new_certificate_coming', stateSince);
    case 'completed':
      return part('passed', 'applicant', 'collected', stateSince);
    case 'revoked':
    case 'expired':
      return part('passed', 'applicant', 'proved_by_issuance', stateSince);
    default:
      return keyWay === 'csr'
        ? part('passed', 'applicant', 'own_request_given', stateSince)
        : part('later', 'applicant', 'made_in_browser_later', stateSince);
  }
}
