'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useFieldText } from '../form/form-context';
import { PasswordField } from '../form/password-field';

/** Length from which only a leak or a second use is the danger. */
const LONG = 20;

type Judgement =
  | { kind: 'empty' }
  | { kind: 'more'; count: number }
  | { kind: 'bad'; code: string }
  | { kind: 'good' | 'long' };

/** The rules of the server, as far as they are known here: not the lists of leaked passwords, nor one's own data. */
async function judge(typed: string): Promise<Judgement> {
  const { PASSWORD_MIN, parsePassword } = await import('@/lib/domain/account/password');
  const length = [...typed].length;
  if (length === 0) return { kind: 'empty' };
  if (length < PASSWORD_MIN) return { kind: 'more', count: PASSWORD_MIN - length };
  const parsed = parsePassword(typed, []);
  if (!parsed.ok) return { kind: 'bad', code: parsed.problem };
  return { kind: length >= LONG ? 'long' : 'good' };
}

/** A new password, with what it still lacks while it is typed. Needs the words of `security`. */
export function NewPasswordField({ label }: { label: ReactNode }) {
  const t = useTranslations('security.strength');
  const words = useFieldText();
  const typed: unknown = useWatch({ name: 'password' });
  const [judgement, setJudgement] = useState<Judgement>({ kind: 'empty' });
  useEffect(() => {
    let current = true;
    void judge(typeof typed === 'string' ? typed : '').then((judged) => current && setJudgement(judged));
    return () => {
      current = false;
    };
  }, [typed]);
  return (
    <div className="space-y-1.5">
      <PasswordField name="password" label={label} hint={t('rule')} autoComplete="new-password" />
      <p role="status" className="min-h-6 max-w-[60ch] text-sm text-soft">
        {judgement.kind === 'more' ? t('more', { count: judgement.count }) : null}
        {judgement.kind === 'bad' ? words(judgement.code) : null}
        {judgement.kind === 'good' || judgement.kind === 'long' ? t(judgement.kind) : null}
      </p>
    </div>
  );
}
