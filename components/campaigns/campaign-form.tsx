'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { deadlineKinds, type openCampaignSchema } from '@/lib/domain/campaign/campaign';
import type { AssigneeView, CampaignCandidate } from '@/lib/views/campaign-view';
import { dateText } from '@/lib/views/date-text';
import { FieldError } from '../form/field-frame';
import { Form } from '../form/form';
import { useFormField } from '../form/form-context';
import { RadioGroup } from '../form/radio-group';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';

type Typed = z.input<typeof openCampaignSchema>;

const schema = () => import('./schemas').then((rules) => rules.openCampaignSchema);

interface CampaignFormProps {
  candidates: readonly CampaignCandidate[];
  assignees: readonly AssigneeView[];
  open: FormAction<Typed, void>;
}

/** Which certificates, why, until when, and who (M67). */
export function CampaignForm({ candidates, assignees, open }: CampaignFormProps) {
  const t = useTranslations('campaign.form');
  const defaults = {
    title: '',
    reason: '',
    deadlineKind: 'days5' as const,
    date: '',
    assigneeId: '' as const,
    certificateIds: candidates.map(({ id }) => id),
  };
  return (
    <Form<Typed, void> schema={schema} defaults={defaults} action={open}>
      <TextField name="title" label={t('name')} hint={t('nameHint')} width="full" />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} spellCheck />
      <RadioGroup
        name="deadlineKind"
        label={t('deadline')}
        columns={3}
        options={deadlineKinds.map((value) => ({
          value,
          text: t(`${value}.text`),
          description: t(`${value}.about`),
        }))}
      />
      <TextField name="date" type="date" label={t('date')} hint={t('dateHint')} optional />
      <Select
        name="assigneeId"
        label={t('assignee')}
        options={[
          { value: '', text: t('applicants') },
          ...assignees.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Choose candidates={candidates} />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}

function Choose({ candidates }: Pick<CampaignFormProps, 'candidates'>) {
  const t = useTranslations('campaign.form');
  const { setValue } = useFormContext<Typed>();
  const { id, control, error } = useFormField('certificateIds');
  const tick = (ids: string[]) => setValue('certificateIds', ids, { shouldDirty: true });
  return (
    <fieldset className="min-w-0 space-y-3">
      <legend className="font-semibold">{t('choose', { count: String(candidates.length) })}</legend>
      <p className="max-w-[65ch] text-sm text-soft">{t('chooseHint')}</p>
      <FieldError id={id} error={error} />
      <div className="flex flex-wrap gap-3">
        <Button size="sm" variant="secondary" onClick={() => tick(candidates.map((one) => one.id))}>
          {t('all')}
        </Button>
        <Button size="sm" variant="secondary" onClick={() => tick([])}>
          {t('none')}
        </Button>
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {candidates.map((candidate, index) => (
          <li key={candidate.id}>
            <label className="flex cursor-pointer gap-3 px-4 py-3 hover:bg-sunken">
              <input
                id={index === 0 ? id : undefined}
                type="checkbox"
                value={candidate.id}
                className="size-6 shrink-0"
                {...control}
              />
              <Candidate candidate={candidate} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Candidate({ candidate }: { candidate: CampaignCandidate }) {
  const locale = useLocale();
  const { commonName, organisationName, generation, issuer, notAfter } = candidate;
  return (
    <span className="min-w-0">
      <span className="block font-medium wrap-anywhere">{commonName}</span>
      <span className="block text-sm text-soft">
        {[organisationName, dateText(notAfter, locale, 'short'), generation, issuer]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
