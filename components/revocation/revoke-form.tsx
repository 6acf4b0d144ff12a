'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { askRevocationSchema } from '@/lib/domain/revocation/ask';
import { needsSuccessor, type Situation, situations } from '@/lib/domain/revocation/reasons';
import type { RevokePageView } from '@/lib/views/revocation-view';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { useDayWords } from '../order/use-day-words';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';

type Typed = z.input<typeof askRevocationSchema>;
export type AskToRevoke = FormAction<Typed, { state: 'asked' | 'agreed' }>;

const schema = () => import('./schemas').then((rules) => rules.askRevocationSchema);

interface RevokeFormProps {
  view: RevokePageView;
  /** Chosen to begin with, when the page was reached for one certificate. */
  certificateId?: string | undefined;
  situation?: Situation | undefined;
  ask: AskToRevoke;
}

/** Which certificate, what happened, and what to do first: the reason of the standard follows from that (M66). */
export function RevokeForm({ view, certificateId, situation, ask }: RevokeFormProps) {
  const t = useTranslations('revocation');
  const first = view.certificates.find(({ replaced, purpose }) => !replaced && purpose === null);
  const chosen = view.certificates.find(({ id }) => id === certificateId) ?? first ?? view.certificates[0];
  const defaults = {
    orderId: view.orderId,
    certificateId: chosen?.id ?? '',
    situation: situation ?? ('' as Situation),
    comment: '',
    understood: false,
  };
  return (
    <Form<Typed, { state: 'asked' | 'agreed' }> schema={schema} defaults={defaults} action={ask}>
      <Which view={view} />
      <RadioGroup
        name="situation"
        label={t('what')}
        hint={t('whatHint')}
        options={situations.map((value) => ({
          value,
          text: t(`situations.${value}.text`),
          description: t(`situations.${value}.about`),
        }))}
      />
      <FirstThis view={view} />
      <TextArea
        name="comment"
        label={t(view.byStaff ? 'commentStaff' : 'comment')}
        hint={t(view.byStaff ? 'commentStaffHint' : 'commentHint')}
        rows={3}
        spellCheck
      />
      <CheckboxField name="understood" label={t('understood')} />
      <SubmitButton variant="danger" busyText={t('busy')}>
        {t(view.twoNeeded ? 'submitTwo' : 'submit')}
      </SubmitButton>
    </Form>
  );
}

function Which({ view: { certificates } }: Pick<RevokeFormProps, 'view'>) {
  const t = useTranslations('revocation');
  const day = useDayWords();
  if (certificates.length < 2) return null;
  const options = certificates.map(({ id, replaced, purpose, notBefore, notAfter, serialNumber }) => ({
    value: id,
    text: purpose
      ? t('beside', { purpose, date: day(notBefore) })
      : t(replaced ? 'earlier' : 'current', { date: day(notBefore) }),
    description: t('which.about', { until: day(notAfter), serial: serialNumber }),
  }));
  return (
    <RadioGroup name="certificateId" label={t('which.label')} hint={t('which.hint')} options={options} />
  );
}

/** What must come first in this situation, so that no connection breaks that still has to work. */
function FirstThis({ view }: Pick<RevokeFormProps, 'view'>) {
  const t = useTranslations('revocation.first');
  const [situation, certificateId] = useWatch<Typed>({ name: ['situation', 'certificateId'] });
  const known = situations.find((one) => one === situation);
  if (!known) return null;
  const isCurrent = view.certificates.some(
    ({ id, replaced, purpose }) => id === certificateId && !replaced && purpose === null,
  );
  const makeAnother = needsSuccessor[known] && isCurrent && !view.byStaff;
  return (
    <Notice kind={makeAnother ? 'warning' : 'info'} title={t(`${known}.title`)} live>
      <p>{t(`${known}.text`)}</p>
      {makeAnother ? (
        <>
          <p>{t('successor')}</p>
          <LinkButton
            href={`/certificates/${view.orderId}/create?why=${known}`}
            variant="secondary"
            className="mt-3"
          >
            {t('makeAnother')}
          </LinkButton>
        </>
      ) : null}
    </Notice>
  );
}
