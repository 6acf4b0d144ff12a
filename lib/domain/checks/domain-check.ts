import type { CheckFacts } from './check-facts';
import { part, type RowPart, unknown } from './row';

/**
 * Control over the domain. Under qvtl.nl the CA does it and the row says so (S0-1.4.2b, M37); an own domain is
 * the applicant's to prove (S0-1.4.2c). A gate of its own, independent of approval (C-21).
 */
export function domainCheck(facts: CheckFacts): RowPart {
  const { ca, stateSince } = facts;
  const states = ca?.domains ?? [];
  const since = ca?.at ?? stateSince;
  if (states.includes('unknown')) return unknown(since);
  if (states.length > 0 && states.every((state) => state === 'complete')) {
    return part('passed', facts.domainKind === 'qvtl' ? 'ca' : 'applicant', 'domain_approved', since);
  }
  if (facts.domainKind === 'qvtl') return part('busy', 'ca', 'domain_by_ca', stateSince);
  if (states.length === 0) return part('busy', 'us', 'domain_proof_starting', stateSince);
  const reason = states.includes('expired') ? 'domain_proof_lapsed' : 'domain_proof_needed';
  return part('todo', 'applicant', reason, stateSince, 'prove_domain');
}
