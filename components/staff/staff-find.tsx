'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Found, foundKinds } from '@/lib/views/staff-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';

interface StaffFindProps {
  /** Goes straight to what has exactly this number, else answers with all it found. */
  find: FormAction<{ search: string }, Found>;
}

const schema = () => import('./schemas').then((rules) => rules.searchSchema);

/** One field on every page of staff that finds any account, order, invoice or purchase. */
export function StaffFind({ find }: StaffFindProps) {
  const t = useTranslations('staffFind');
  const [found, setFound] = useState<Found>();
  return (
    <search className="mb-6 block space-y-3 border-b border-line pb-5 no-print">
      <Form schema={schema} defaults={{ search: '' }} action={find} onSuccess={setFound}>
        <div className="flex flex-wrap items-end gap-3">
          <div className="grow sm:max-w-96">
            <TextField
              name="search"
              label={t('label')}
              hint={t('hint')}
              type="search"
              width="full"
              autoComplete="off"
            />
          </div>
          <SubmitButton variant="secondary" busyText={t('busy')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </Form>
      {found ? <Results found={found} close={() => setFound(undefined)} /> : null}
    </search>
  );
}

function Results({ found, close }: { found: Found; close: () => void }) {
  const t = useTranslations('staffFind');
  const groups = foundKinds.filter((kind) => found[kind].length > 0);
  if (groups.length === 0) {
    return (
      <Notice live title={t('none')}>
        <p>{t('noneText')}</p>
      </Notice>
    );
  }
  return (
    <Notice live title={t('found')}>
      {groups.map((kind) => (
        <div key={kind}>
          <p className="text-sm font-semibold">{t(`kinds.${kind}`)}</p>
          <ul>
            {found[kind].map(({ id, name, number, path }) => (
              <li key={id} className="py-0.5">
                <Link href={path} className="link" onClick={close}>
                  <span className="wrap-anywhere">{name}</span>{' '}
                  <Mono className="whitespace-nowrap">{kind === 'accounts' ? `#${number}` : number}</Mono>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="text-sm text-soft">{t('most')}</p>
    </Notice>
  );
}
