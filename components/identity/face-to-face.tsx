'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';

export interface FaceToFaceProps {
  email: string;
  orderNumber: string;
  /** Was asked for already. */
  asked: boolean;
  action: FormAction<{ phone: string }, void>;
}

const schema = () => import('./schemas').then((rules) => rules.faceToFaceSchema);

/** S0-A2.4: identification by notary or courier for who does not want the app, and how to ask for it. */
export function FaceToFace({ email, orderNumber, asked, action }: FaceToFaceProps) {
  const t = useTranslations('identity.person');
  if (asked) {
    return (
      <Notice kind="success" title={t('asked')} live>
        <p>{t('askedText')}</p>
      </Notice>
    );
  }
  return (
    <Disclosure summary={t('title')}>
      <div className="max-w-[65ch] space-y-3">
        <p>{t('text')}</p>
        <p>{t('days')}</p>
        <p>
          {t.rich('how', {
            email,
            number: orderNumber,
            mail: (words) => <a href={`mailto:${email}`}>{words}</a>,
          })}
        </p>
      </div>
      <CallBackForm action={action} />
    </Disclosure>
  );
}

function CallBackForm({ action }: Pick<FaceToFaceProps, 'action'>) {
  const t = useTranslations('identity.person');
  const router = useRouter();
  return (
    <Form<{ phone: string }, void>
      schema={schema}
      defaults={{ phone: '' }}
      action={action}
      onSuccess={() => router.refresh()}
      className="pt-2"
    >
      <TextField
        name="phone"
        type="tel"
        autoComplete="tel"
        width="sm"
        label={t('phone')}
        hint={t('phoneHint')}
      />
      <SubmitButton variant="secondary" busyText={t('busy')}>
        {t('submit')}
      </SubmitButton>
    </Form>
  );
}
