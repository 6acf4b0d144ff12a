import { useTranslations } from 'next-intl';
import { workRules } from '@/lib/domain/work/work';
import type { ActionResult } from '@/lib/views/action-result';
import type { OpenWorkView } from '@/lib/views/staff-view';
import { ActButton } from '../ui/act-button';
import { LinkButton } from '../ui/link-button';
import { ReasonDialog } from './reason-dialog';

/** A server action about one item of the list. */
type ActOnWork = (id: string) => Promise<ActionResult<void>>;

export interface WorkServerActions {
  finish: (id: string, typed: { reason: string }) => Promise<ActionResult<void>>;
  take: ActOnWork;
  handBack: ActOnWork;
}

interface WorkActsProps {
  item: OpenWorkView;
  acts: WorkServerActions;
}

/** Work that is done on the page of its account, which also takes the item off the list. */
const onAccountPage: readonly string[] = ['activate_product', 'invoice_payment'];

/** What can be done about an item, for whoever may do it. */
export function WorkActs({ item, acts }: WorkActsProps) {
  const t = useTranslations();
  if (!item.mayDo) {
    const whose = workRules[item.kind].forSales ? 'sales' : 'other';
    return <span className="text-sm text-soft">{t(`staff.work.notYours.${whose}`)}</span>;
  }
  const leads = item.account && onAccountPage.includes(item.kind) ? item.account : null;
  return (
    <span className="flex flex-wrap items-center gap-2 max-sm:justify-end">
      {leads ? (
        <LinkButton href={`/staff/accounts/${leads.id}`} variant="secondary" size="sm">
          {item.kind === 'activate_product'
            ? t('staff.account.products.activate.trigger')
            : t('staffWork.decide')}
        </LinkButton>
      ) : null}
      <TakeOrHandBack item={item} acts={acts} />
      <Finish item={item} finish={acts.finish} leads={leads !== null} />
    </span>
  );
}

function TakeOrHandBack({ item, acts }: WorkActsProps) {
  const t = useTranslations('staffWork');
  if (item.takenByMe)
    return <ActButton action={acts.handBack.bind(null, item.id)}>{t('handBack')}</ActButton>;
  if (item.takenBy) return null;
  return <ActButton action={acts.take.bind(null, item.id)}>{t('take')}</ActButton>;
}

interface FinishProps {
  item: OpenWorkView;
  finish: WorkServerActions['finish'];
  leads: boolean;
}

function Finish({ item, finish, leads }: FinishProps) {
  const t = useTranslations('staff');
  // A wish to pay on invoice ends with the decision on the page of the account, and no other way.
  if (item.kind === 'invoice_payment') return null;
  const trigger = item.kind === 'activate_product' ? 'leave' : 'trigger';
  return (
    <ReasonDialog
      trigger={{ text: t(`work.finish.${trigger}`), size: 'sm', variant: leads ? 'quiet' : 'secondary' }}
      title={t('work.finish.title', { what: t(`work.kind.${item.kind}`) })}
      label={t('work.finish.label')}
      hint={t('reason.hint')}
      confirm={t('work.finish.confirm')}
      leaves
      action={finish.bind(null, item.id)}
    >
      <p>{t('work.finish.text')}</p>
    </ReasonDialog>
  );
}
