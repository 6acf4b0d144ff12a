'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CallerPhrase } from '@/lib/domain/account/security-question';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { Dialog } from '../ui/dialog';

type Typed = { reason: string };

export type HearPhrases = (userId: string, typed: Typed) => Promise<ActionResult<readonly CallerPhrase[]>>;

const schema = () => import('./schemas').then((rules) => rules.reasonSchema);

interface CallerPhrasesProps {
  name: string;
  hear: (typed: Typed) => Promise<ActionResult<readonly CallerPhrase[]>>;
}

/** The two questions for the telephone with their answers, after a reason that is kept (S0-1.2.2c). */
export function CallerPhrases({ name, hear }: CallerPhrasesProps) {
  const t = useTranslations('signInAccess');
  const questions = useTranslations('setUp.questions');
  const [phrases, setPhrases] = useState<readonly CallerPhrase[]>();
  return (
    <Dialog trigger={{ text: t('phrases.trigger'), size: 'sm' }} title={t('phrases.title', { name })}>
      {phrases ? (
        <div className="space-y-4">
          <dl className="space-y-3">
            {phrases.map(({ question, answer }) => (
              <div key={question}>
                <dt className="text-soft">{questions(question)}</dt>
                <dd className="font-medium wrap-anywhere">{answer}</dd>
              </div>
            ))}
          </dl>
          <p className="text-sm text-soft">
            {phrases.length > 0 ? t('phrases.notEnough') : t('phrases.none')}
          </p>
        </div>
      ) : (
        <Form<Typed, readonly CallerPhrase[]>
          schema={schema}
          defaults={{ reason: '' }}
          action={hear}
          onSuccess={setPhrases}
        >
          <p>{t('phrases.text')}</p>
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} spellCheck />
          <SubmitButton>{t('phrases.confirm')}</SubmitButton>
        </Form>
      )}
    </Dialog>
  );
}
