'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState, useTransition } from 'react';
import type { FoundByName, SearchByName } from '@/lib/views/request-view';
import { controlClass } from '../form/control-styles';
import { FieldFrame } from '../form/field-frame';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';

interface KvkSearchProps {
  search: SearchByName;
  choose: (kvkNumber: string) => void;
}

/** Finds the KVK number by the words of a name; choosing a hit looks it up. */
export function KvkSearch({ search, choose }: KvkSearchProps) {
  const t = useTranslations('request.organisation.search');
  const id = useId();
  const [name, setName] = useState('');
  const { ask, busy, found } = useSearch(search);
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // The form around it is not sent by looking something up.
    event.preventDefault();
    ask(name);
  };
  return (
    <Disclosure summary={t('open')}>
      <FieldFrame id={id} label={t('label')} hint={t('hint')}>
        <input
          id={id}
          type="search"
          spellCheck={false}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={onEnter}
          aria-describedby={`${id}-hint`}
          className={controlClass(false, 'md')}
        />
      </FieldFrame>
      <Button variant="secondary" size="sm" busy={busy} busyText={t('busy')} onClick={() => ask(name)}>
        {t('button')}
      </Button>
      {found ? <Hits found={found} choose={choose} /> : null}
    </Disclosure>
  );
}

function Hits({ found, choose }: { found: FoundByName; choose: (kvkNumber: string) => void }) {
  const t = useTranslations('request.organisation.search');
  if (found.state === 'could_not_ask') return <Notice title={t('couldNotAsk')} live />;
  if (found.hits.length === 0) return <Notice kind="warning" title={t('none')} live />;
  return (
    <div role="status" className="space-y-2">
      <p className="font-medium">{t('results')}</p>
      <ul className="space-y-2">
        {found.hits.map((hit) => (
          <li key={hit.kvkNumber}>
            <Button variant="secondary" size="sm" className="text-left" onClick={() => choose(hit.kvkNumber)}>
              {t('hit', hit)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useSearch(search: SearchByName) {
  const [found, setFound] = useState<FoundByName>();
  const [busy, start] = useTransition();
  const ask = (name: string) =>
    start(async () => {
      try {
        const result = await search({ name });
        setFound(result.ok ? result.value : { state: 'answered', hits: [] });
      } catch {
        setFound({ state: 'could_not_ask' });
      }
    });
  return { ask, busy, found };
}
