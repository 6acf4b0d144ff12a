'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';

export interface ConsentTyped {
  biometrics: boolean;
  terms: boolean;
  ownEmail: boolean;
}

const schema = () => import('./schemas').then((rules) => rules.consentSchema);
const none: ConsentTyped = { biometrics: false, terms: false, ownEmail: false };

/** S0-A2.3d to g: three ticks, none of them set beforehand, and "Accept". */
export function ConsentForm({ email, action }: { email: string; action: FormAction<ConsentTyped, void> }) {
  const t = useTranslations('identity.consent');
  const router = useRouter();
  return (
    <Form<ConsentTyped, void>
      schema={schema}
      defaults={none}
      action={action}
      onSuccess={() => router.refresh()}
    >
      <CheckboxField name="biometrics" label={t('biometrics')} />
      <CheckboxField
        name="terms"
        label={t.rich('terms', {
          terms: (words) => (
            <a href="/identity/privacy#terms" className="link">
              {words}
            </a>
          ),
        })}
      />
      <CheckboxField name="ownEmail" label={t('ownEmail', { email })} />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
