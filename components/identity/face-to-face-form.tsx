'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type FaceToFaceRoute, faceToFaceRoutes } from '@/lib/domain/identity/face-to-face';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';

export interface FaceToFaceTyped {
  route: string;
  place: string;
  when: string;
  phone: string;
}

const schema = () => import('./schemas').then((rules) => rules.faceToFaceSchema);

interface FaceToFaceFormProps {
  /** In cents without VAT. */
  prices: Readonly<Record<FaceToFaceRoute, number>>;
  phone: string;
  action: FormAction<FaceToFaceTyped, void>;
}

/** S0-SCR-17: by whom, where, when it suits and how to call back, with what each costs. */
export function FaceToFaceForm({ prices, phone, action }: FaceToFaceFormProps) {
  const t = useTranslations('identity.person');
  const format = useFormatter();
  const price = (route: FaceToFaceRoute) =>
    format.number(prices[route] / 100, { style: 'currency', currency: 'EUR' });
  return (
    <Form<FaceToFaceTyped, void>
      schema={schema}
      defaults={{ route: '', place: '', when: '', phone }}
      action={action}
      className="pt-2"
    >
      <RadioGroup
        name="route"
        label={t('route')}
        columns={2}
        options={faceToFaceRoutes.map((route) => ({
          value: route,
          text: t(`routes.${route}.name`),
          description: t(`routes.${route}.text`, { price: price(route) }),
        }))}
      />
      <TextField name="place" width="lg" label={t('place')} hint={t('placeHint')} />
      <TextField name="when" width="lg" label={t('when')} hint={t('whenHint')} />
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
