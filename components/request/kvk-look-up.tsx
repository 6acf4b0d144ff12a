'use client';

import { useTranslations } from 'next-intl';
import type { LookedUp, LookUp, SearchByName } from '@/lib/views/request-view';
import { Button } from '../ui/button';
import { Notice, type NoticeKind } from '../ui/notice';
import { KvkDifferences } from './kvk-differences';
import { KvkSearch } from './kvk-search';
import { type Entry, useKvkLookUp } from './use-kvk-look-up';

interface KvkLookUpProps {
  lookUp: LookUp;
  /** For who does not know the number. */
  search?: SearchByName | undefined;
  /** What goes into which field of this form; the names of an organisation's own fields when left out. */
  toFields?: (entry: Entry) => Record<string, string>;
}

/** The trade register knows no country, as all its addresses are Dutch. */
const toOrganisation = ({ kvkNumber, name, address }: Entry) => ({
  kvkNumber,
  name,
  ...(address && { ...address, country: 'NL' }),
});

/** "Get the details from KVK": fills in the form from the trade register; that it is down stops nobody. */
export function KvkLookUp({ lookUp, search, toFields = toOrganisation }: KvkLookUpProps) {
  const t = useTranslations('request.organisation');
  const { ask, busy, found, kept, take } = useKvkLookUp({
    lookUp,
    toFields,
    always: ['kvkNumber', 'country'],
  });
  return (
    <div className="space-y-3">
      <Button variant="secondary" busy={busy} busyText={t('lookingUp')} onClick={() => ask()}>
        {t('lookUp')}
      </Button>
      {search ? <KvkSearch search={search} choose={ask} /> : null}
      {found ? <Found found={found} /> : null}
      {kept.length > 0 ? <KvkDifferences kept={kept} take={take} /> : null}
    </div>
  );
}

function Found({ found }: { found: LookedUp }) {
  const t = useTranslations('request.organisation');
  const [kind, text] = ((): [NoticeKind, string] => {
    if (found.state === 'not_found') return ['warning', t('notFound')];
    if (found.state === 'could_not_ask') return ['info', t('couldNotAsk')];
    const { name, active, address } = found;
    if (!active) return ['danger', t('inactive', { name })];
    return ['success', t(address ? 'found' : 'foundShielded', { name })];
  })();
  return <Notice kind={kind} title={text} live />;
}
