'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Kept } from './use-kvk-look-up';

/** The fields of an organisation, and of an account that signs up, by what they are called. */
const names = {
  name: 'name',
  organisationName: 'name',
  street: 'street',
  houseNumber: 'houseNumber',
  postcode: 'postcode',
  city: 'city',
} as const;
const isNamed = (field: string): field is keyof typeof names => field in names;

/** What was typed beside what the trade register has, field by field, with a way to take the register's (M22). */
export function KvkDifferences({ kept, take }: { kept: readonly Kept[]; take: () => void }) {
  const t = useTranslations('request.organisation');
  return (
    <Notice kind="warning" title={t('differs.title')} live>
      <dl className="space-y-3">
        {kept.map(({ field, typed, registered }) => (
          <div key={field}>
            <dt className="font-medium">{t(isNamed(field) ? names[field] : 'differs.field')}</dt>
            <dd>
              {t('differs.typed')}: <span className="break-words">{typed}</span>
            </dd>
            <dd>
              {t('differs.registered')}: <span className="break-words font-medium">{registered}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Button variant="secondary" size="sm" onClick={take}>
        {t('differs.take')}
      </Button>
    </Notice>
  );
}
