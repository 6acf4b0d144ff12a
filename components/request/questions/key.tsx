import { useTranslations } from 'next-intl';
import { formItem } from '@/lib/domain/request/form';
import type { RequestScreenView } from '@/lib/views/request-view';
import type { ExpectedSubject } from '../csr-differences';
import type { QuestionProps } from '../question-props';
import type { TypedKeyForm } from '../typed-answers';
import { KeyForm } from './key-form';

/** In the browser, or an own request that is read on the spot (S0-1.3.2a). */
export function KeyQuestion({ request, back, actions }: QuestionProps) {
  const t = useTranslations('request.key');
  const item = formItem(request.form, 'key');
  if (!item) return null;
  const about: Readonly<Record<number, string>> = {
    2048: t('bits2048'),
    3072: t('bits3072'),
    4096: t('bits4096'),
  };
  return (
    <KeyForm
      orderId={request.orderId}
      back={back}
      save={actions.save}
      item={item}
      defaults={defaultsOf(request, item.ways[0] ?? 'browser', item.defaultBits)}
      sizes={item.bits.map((bits) => ({ bits, about: about[bits] ?? '' }))}
      generation={request.generation}
      hostName={request.hostName}
      expected={expectedOf(request)}
    />
  );
}

/** The subject of the certificate as far as the answers tell; what is open is left out. */
function expectedOf({ hostName, organisation, answers: { oin } }: RequestScreenView): ExpectedSubject {
  return {
    ...(hostName && { commonName: hostName }),
    ...(organisation && { organisation: organisation.name, country: organisation.country }),
    ...(oin?.include && { serialNumber: oin.number }),
  };
}

function defaultsOf({ answers }: RequestScreenView, way: string, defaultBits: number): TypedKeyForm {
  const answer = answers.key;
  return {
    kind: answer?.kind ?? way,
    bits: String(answer?.kind === 'browser' ? answer.bits : defaultBits),
    csr: answer?.kind === 'csr' ? answer.csr : '',
    file: null,
  };
}
