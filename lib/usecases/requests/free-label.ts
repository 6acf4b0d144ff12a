import { db } from '@/lib/db/client';
import { qvtlLabel, qvtlLabelVariant } from '@/lib/domain/domain-name/qvtl-label';
import { hostNameOf } from '@/lib/domain/request/pre-check';
import { isTaken } from './save-answer';

const triesForLabel = 50;

/** The organisation's label, or the first numbered variant that no other customer has (S0-1.3.2b4, b5). */
export async function freeLabel(
  accountId: string,
  organisation: { name: string; kvkNumber: string },
): Promise<string> {
  const label = qvtlLabel(organisation.name, organisation.kvkNumber);
  for (let attempt = 1; attempt <= triesForLabel; attempt += 1) {
    const candidate = attempt === 1 ? label : qvtlLabelVariant(label, attempt);
    if (!(await isTaken(db(), accountId, hostNameOf({ kind: 'qvtl', label: candidate })))) return candidate;
  }
  return qvtlLabelVariant(label, Number(organisation.kvkNumber));
}
