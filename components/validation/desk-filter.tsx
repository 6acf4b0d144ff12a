import { useTranslations } from 'next-intl';
import { checkKinds } from '@/lib/domain/checks/check-kinds';
import { deskKinds } from '@/lib/domain/work/work';
import { FilterBar, FilterSelect } from '../form/filter-bar';

export interface DeskQuery {
  readonly kind?: string | undefined;
  readonly check?: string | undefined;
  readonly whose?: string | undefined;
  readonly late?: string | undefined;
}

/** What of the queue is shown: a kind of work, a check, mine or nobody's, late or all. */
export function DeskFilter({ query }: { query: DeskQuery }) {
  const t = useTranslations('validation.filter');
  const kinds = useTranslations('staff.work.kind');
  const whose = useTranslations('staffWork');
  const checks = useTranslations('check.kind');
  return (
    <FilterBar key={JSON.stringify(query)} action="/staff/validation" submitText={t('submit')}>
      <FilterSelect
        name="kind"
        label={t('kind')}
        all={t('all')}
        value={query.kind}
        options={deskKinds.map((value) => ({ value, text: kinds(value) }))}
      />
      <FilterSelect
        name="check"
        label={t('check')}
        all={t('all')}
        value={query.check}
        options={checkKinds.map((value) => ({ value, text: checks(value) }))}
      />
      <FilterSelect
        name="whose"
        label={t('whose')}
        all={t('all')}
        value={query.whose}
        options={[
          { value: 'mine', text: whose('whoseOptions.mine') },
          { value: 'free', text: whose('whoseOptions.free') },
          { value: 'late', text: t('late') },
        ]}
      />
    </FilterBar>
  );
}
