'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { documentKinds, type PhoneAnswers, phoneQuestions, verdictOn } from '@/lib/domain/identity/phone';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';

const choices = { nfc: ['yes', 'no', 'unknown'], camera: ['yes', 'no'], document: documentKinds } as const;

/** Before somebody begins: whether this phone and this document will do, answered at once and kept nowhere. */
export function Suitability() {
  const t = useTranslations('identity.phone');
  const [answers, setAnswers] = useState<PhoneAnswers>({});
  const verdict = verdictOn(answers);
  return (
    <Disclosure summary={t('title')}>
      <p className="max-w-[65ch]">{t('text')}</p>
      <div className="space-y-5">
        {phoneQuestions.map((question) => (
          <fieldset key={question} className="space-y-2">
            <legend className="font-semibold">{t(`${question}.question`)}</legend>
            <p className="text-sm text-soft">{t(`${question}.hint`)}</p>
            {choices[question].map((value) => (
              <label key={value} className="flex min-h-11 items-center gap-3">
                <input
                  type="radio"
                  className="size-5 accent-[var(--color-brand)]"
                  name={`suitable-${question}`}
                  value={value}
                  checked={answers[question] === value}
                  onChange={() => setAnswers({ ...answers, [question]: value })}
                />
                {t(`${question}.${value}` as never)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div role="status">
        {verdict ? (
          <Notice kind={verdict === 'suitable' ? 'success' : 'warning'} title={t(`verdict.${verdict}.title`)}>
            <p>{t(`verdict.${verdict}.text`)}</p>
          </Notice>
        ) : null}
      </div>
    </Disclosure>
  );
}
