import { usualProof } from '@/lib/domain/domain-name/control-proof';
import { formItem } from '@/lib/domain/request/form';
import { newerLabel } from '@/lib/domain/request/questions/domain';
import type { QuestionProps } from '../question-props';
import { DomainForm } from './domain-form';

/** The name on the certificate: one under qvtl.nl unless chosen otherwise (S0-1.3.2b). */
export function DomainQuestion({ request, back, actions }: QuestionProps) {
  const item = formItem(request.form, 'domain');
  const answer = request.answers.domain;
  if (!item) return null;
  return (
    <DomainForm
      orderId={request.orderId}
      back={back}
      save={actions.save}
      item={item}
      offered={newerLabel(answer, request.freeLabel)}
      defaults={{
        kind: answer?.kind ?? item.kinds[0] ?? 'qvtl',
        label: answer?.kind === 'qvtl' ? answer.label : (request.freeLabel ?? ''),
        freeLabel: request.freeLabel ?? '',
        name: answer?.kind === 'own' ? answer.name : '',
        method: answer?.kind === 'own' ? answer.method : usualProof.method,
        scope: answer?.kind === 'own' ? answer.scope : usualProof.scope,
      }}
    />
  );
}
