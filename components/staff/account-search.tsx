'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AccountLine } from '@/lib/views/staff-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';

interface AccountSearchProps {
  /** What the list is searched by now. */
  search: string;
  /**
   * Goes on to the list or to the one account it found. An e-mail address never gets into an address: what several
   * accounts share, or none has, is the answer itself.
   */
  find: FormAction<{ search: string }, readonly AccountLine[]>;
}

const schema = () => import('./schemas').then((rules) => rules.searchSchema);

/** One field for everything an account can be found by. */
export function AccountSearch({ search, find }: AccountSearchProps) {
  const t = useTranslations('staff.accounts');
  const [found, setFound] = useState<readonly AccountLine[]>();
  return (
    <search className="mb-6 block space-y-4 no-print">
      <Form schema={schema} defaults={{ search }} action={find} onSuccess={setFound}>
        <div className="flex flex-wrap items-end gap-3">
          <div className="grow sm:max-w-80">
            <TextField name="search" label={t('search')} type="search" width="full" autoComplete="off" />
          </div>
          <SubmitButton variant="secondary" busyText={t('busy')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </Form>
      {found ? <Found accounts={found} /> : null}
    </search>
  );
}

function Found({ accounts }: { accounts: readonly AccountLine[] }) {
  const t = useTranslations('staff.accounts');
  if (accounts.length === 0) return <Notice live>{t('none')}</Notice>;
  return (
    <Notice live title={t('found')}>
      <ul className="space-y-1">
        {accounts.map(({ id, name, number }) => (
          <li key={id}>
            <Link href={`/staff/accounts/${id}`} className="link">
              {name} <Mono className="whitespace-nowrap">#{number}</Mono>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
