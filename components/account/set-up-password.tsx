'use client';

import { useTranslations } from 'next-intl';
import type { FormAction } from '../form/use-submit';
import { Disclosure } from '../ui/disclosure';
import { PasswordStep } from './password-step';

interface SetUpPasswordProps {
  username: string;
  action: FormAction<{ password: string }, void>;
}

/** Before the set-up by mail: the password that was chosen when buying, so that a mistyped address opens nothing. */
export function SetUpPassword(props: SetUpPasswordProps) {
  const t = useTranslations('setUp.password');
  return (
    <PasswordStep {...props} lead={t('lead')}>
      <div className="mt-8">
        <Disclosure summary={t('forgotten.title')}>
          <p>{t('forgotten.text')}</p>
        </Disclosure>
      </div>
    </PasswordStep>
  );
}
