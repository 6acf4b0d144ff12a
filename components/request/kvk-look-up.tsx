'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useFormContext } from 'react-hook-form';
import type { LookedUp, LookUp } from '@/lib/views/request-view';
import { Button } from '../ui/button';
import { Notice, type NoticeKind } from '../ui/notice';
import type { TypedOrganisation } from './typed-answers';

/** "Get the details from KVK": fills in the form from the trade register; that it is down stops nobody. */
export function KvkLookUp({ lookUp }: { lookUp: LookUp }) {
  const t = useTranslations('request.organisation');
  const { ask, busy, found } = useLookUp(lookUp);
  return (
    <div className="space-y-3">
      <Button variant="secondary" busy={busy} busyText={t('lookingUp')} onClick={ask}>
        {t('lookUp')}
      </Button>
      {found ? <Found found={found} /> : null}
    </div>
  );
}

function Found({ found }: { found: LookedUp }) {
  const t = useTranslations('request.organisation');
  const [kind, text] = ((): [NoticeKind, string] => {
    if (found.state === 'not_found') return ['warning', t('notFound')];
    if (found.state === 'could_not_ask') return ['info', t('couldNotAsk')];
    const { name, active, address } = found;
    if (!active) return ['danger', t('inactive', { name })];
    return ['success', t(address ? 'found' : 'foundShielded', { name })];
  })();
  return <Notice kind={kind} title={text} live />;
}

function useLookUp(lookUp: LookUp) {
  const { getValues, setValue, setError, clearErrors } = useFormContext<TypedOrganisation>();
  const [found, setFound] = useState<LookedUp>();
  const [busy, start] = useTransition();
  const fillIn = (answer: LookedUp) => {
    setFound(answer);
    if (answer.state !== 'found') return;
    const details = { name: answer.name, ...(answer.address && { ...answer.address, country: 'NL' }) };
    for (const [field, value] of Object.entries(details)) {
      setValue(field as keyof TypedOrganisation, value, { shouldDirty: true });
    }
    clearErrors();
  };
  const ask = () =>
    start(async () => {
      setFound(undefined);
      try {
        const result = await lookUp({ kvkNumber: getValues('kvkNumber') });
        if (result.ok) fillIn(result.value);
        else setError('kvkNumber', { message: result.problem.fields?.kvkNumber ?? 'kvk_number_invalid' });
      } catch {
        setFound({ state: 'could_not_ask' });
      }
    });
  return { ask, busy, found };
}
