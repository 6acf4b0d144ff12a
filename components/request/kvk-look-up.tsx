'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useFormContext } from 'react-hook-form';
import type { LookedUp, LookUp } from '@/lib/views/request-view';
import { Button } from '../ui/button';
import { Notice, type NoticeKind } from '../ui/notice';

type Entry = Extract<LookedUp, { state: 'found' }>;

interface KvkLookUpProps {
  lookUp: LookUp;
  /** What goes into which field of this form. */
  toFields?: (entry: Entry) => Record<string, string>;
}

/** The trade register knows no country, as all its addresses are Dutch. */
const toOrganisation = ({ name, address }: Entry) => ({
  name,
  ...(address && { ...address, country: 'NL' }),
});

/** "Get the details from KVK": fills in the form from the trade register; that it is down stops nobody. */
export function KvkLookUp({ lookUp, toFields = toOrganisation }: KvkLookUpProps) {
  const t = useTranslations('request.organisation');
  const { ask, busy, found } = useLookUp(lookUp, toFields);
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

function useLookUp(lookUp: LookUp, toFields: (entry: Entry) => Record<string, string>) {
  const { getValues, setValue, setError, clearErrors } = useFormContext<
    { kvkNumber: string } & Record<string, string>
  >();
  const [found, setFound] = useState<LookedUp>();
  const [busy, start] = useTransition();
  const fillIn = (answer: LookedUp) => {
    setFound(answer);
    if (answer.state !== 'found') return;
    for (const [field, value] of Object.entries(toFields(answer))) {
      setValue(field, value, { shouldDirty: true });
    }
    clearErrors();
  };
  const ask = () =>
    start(async () => {
      setFound(undefined);
      try {
        const result = await lookUp({ kvkNumber: getValues('kvkNumber') });
        if (result.ok) fillIn(result.value);
        else if (!result.problem.fields?.kvkNumber) setFound({ state: 'could_not_ask' });
        else setError('kvkNumber', { message: result.problem.fields.kvkNumber });
      } catch {
        setFound({ state: 'could_not_ask' });
      }
    });
  return { ask, busy, found };
}
