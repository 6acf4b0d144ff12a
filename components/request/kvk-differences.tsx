'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Kept } from './use-kvk-look-up';

const named = ['name', 'street', 'houseNumber', 'postcode', 'city'] as const;

/** What was typed beside what the trade register has, field by field, with a way to take the register's (M22). */
export function KvkDifferences({ kept, take }: { kept: readonly Kept[]; take: () => void }) {
  const t = useTranslations('request.organisation');
  const label = (field: string) => {
    const known = named.find((one) => one === field);
    return known ? t(known) : field;
  };
  return (
    <Notice kind="warning" title={t('differs.title')} live>
      <dl className="space-y-3">
        {kept.map(({ field, typed, registered }) => (
          <div key={field}>
            <dt className="font-medium">{label(field)}</dt>
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
