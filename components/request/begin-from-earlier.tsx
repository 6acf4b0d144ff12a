'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { EarlierRequest } from '@/lib/views/request-view';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { Card } from '../ui/card';

interface Typed {
  earlierId: string;
}

interface BeginFromEarlierProps {
  orderId: string;
  earlier: readonly EarlierRequest[];
  /** Takes the answers over and leads to what is still open. */
  begin: (input: { orderId: string; earlierId: string }) => Promise<ActionResult<unknown>>;
}

const rules = () => import('./earlier-schema').then(({ earlierSchema }) => earlierSchema);

/** A request much like one of before begins with its answers (M35). */
export function BeginFromEarlier({ orderId, earlier, begin }: BeginFromEarlierProps) {
  const t = useTranslations('batch.earlier');
  return (
    <Card title={t('title')}>
      <p className="mb-4 max-w-[65ch]">{t('text')}</p>
      <Form<Typed, unknown>
        schema={rules}
        defaults={{ earlierId: '' }}
        action={({ earlierId }) => begin({ orderId, earlierId })}
      >
        <Select
          name="earlierId"
          label={t('choose')}
          width="lg"
          empty
          options={earlier.map(({ orderId: value, number, organisation, commonName }) => ({
            value,
            text: t('option', { number, organisation, name: commonName }),
          }))}
        />
        <SubmitButton variant="secondary" busyText={t('busy')}>
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  );
}
