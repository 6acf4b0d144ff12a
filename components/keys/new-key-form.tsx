'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { Tag } from '../ui/tag';
import { CeremonyFaultNotice, CeremonyProgress } from './ceremony-progress';
import type { KeyActions, KeyScreen } from './key-view';
import { useCeremony } from './use-ceremony';

interface NewKeyFormProps {
  view: KeyScreen;
  reissue: KeyActions['reissue'];
}

type Typed = { bits: string };

const schema = () => import('./schemas').then((rules) => rules.keyBitsSchema);

/** A fresh key in this browser and a certificate for it on the same validated order (M57). */
export function NewKeyForm({ view, reissue }: NewKeyFormProps) {
  const t = useTranslations('createCertificate');
  const router = useRouter();
  const { ceremony, make } = useNewKey(view, reissue);
  const options = view.keyBits.map((bits) => ({
    value: String(bits),
    text: t('key.bitsOption', { bits: String(bits) }),
    tag: bits === view.defaultBits ? <Tag>{t('key.usual')}</Tag> : undefined,
  }));
  return (
    <Form<Typed, boolean>
      schema={schema}
      defaults={{ bits: String(view.defaultBits) }}
      action={make}
      onSuccess={(sent) => {
        if (sent) router.refresh();
      }}
    >
      <RadioGroup name="bits" columns={3} label={t('key.bits')} hint={t('key.bitsHint')} options={options} />
      <CeremonyFaultNotice ceremony={ceremony} />
      <SubmitButton>{t('key.make')}</SubmitButton>
      <CeremonyProgress ceremony={ceremony} />
    </Form>
  );
}

/** Makes the key in the worker and hands in its request; true when it was handed in. */
function useNewKey(view: KeyScreen, reissue: KeyActions['reissue']) {
  const ceremony = useCeremony();
  const make = async (typed: Typed): Promise<ActionResult<boolean>> => {
    const { bits } = (await schema()).parse(typed);
    const { organisation, commonName } = view;
    const subject = { country: organisation.country, organisation: organisation.name, commonName };
    const request = {
      orderId: view.orderId,
      generation: view.generation,
      bits,
      subject,
      domains: [commonName],
    };
    const outcome = await ceremony.begin().makeKey(request, ceremony.setStep);
    if (!outcome.ok) {
      ceremony.end(outcome.fault);
      return { ok: true, value: false };
    }
    ceremony.setStep('send');
    try {
      const sent = await reissue(outcome.made);
      return sent.ok ? { ok: true, value: true } : sent;
    } finally {
      ceremony.end();
    }
  };
  return { ceremony, make };
}
