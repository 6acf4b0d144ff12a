import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { AuditTable } from '@/components/staff/audit-table';
import { ColleagueActs } from '@/components/staff/colleague-acts';
import { ColleagueAccess } from '@/components/staff/colleague-table';
import { SignInAccess } from '@/components/staff/factor-reset';
import { Card } from '@/components/ui/card';
import { DateText } from '@/components/ui/date-text';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { SummaryList } from '@/components/ui/summary-list';
import { readColleague } from '@/lib/usecases/colleagues/read-colleagues';
import { orNotFound, staffPage } from '@/lib/web/page';
import { accessActs } from '../../accounts/access-acts';
import { textOf } from '../../text-of';
import { giveAccess, giveWork, mailAgain, takeAccess } from '../actions';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('colleagues'))('title') };
}

/** One of our own people: what they do, how they get in, and what was done about them. */
export default async function ColleaguePage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const path = `/staff/colleagues/${id}`;
  const actor = await staffPage(path);
  const colleague = await orNotFound(readColleague(actor, id, textOf(query.audit)));
  const [t, audit] = await Promise.all([getTranslations('colleagues'), getTranslations('staff.audit')]);
  const { name, email, username, role, self, setUp, offSince, lastSignInAt, held, access } = colleague;
  const facts = [
    { term: t('role'), value: t(`roles.${role}`) },
    { term: t('access'), value: <ColleagueAccess colleague={colleague} /> },
    {
      term: t('lastSignIn'),
      value: lastSignInAt ? <DateText at={lastSignInAt} style="datetime" /> : t('never'),
    },
    { term: t('held'), value: held },
  ];
  return (
    <>
      <PageHeader
        title={name}
        lead={
          <span className="wrap-anywhere">
            {username === email.toLowerCase() ? email : `${email} · ${username}`}
          </span>
        }
        breadcrumbs={[{ text: t('title'), href: '/staff/colleagues' }]}
      />
      <div className="space-y-6">
        <Card title={t('facts')}>
          <SummaryList items={facts} />
        </Card>
        <Card title={t('acts')}>
          {self ? (
            <p className="text-soft">{t('self')}</p>
          ) : (
            <ClientMessages of={['colleagues']}>
              <ColleagueActs
                colleague={{ name, email, role, setUp, off: offSince !== null }}
                actions={{
                  again: mailAgain.bind(null, id),
                  change: giveWork.bind(null, id),
                  off: takeAccess.bind(null, id),
                  on: giveAccess.bind(null, id),
                }}
              />
            </ClientMessages>
          )}
        </Card>
        {access && setUp ? (
          <Card title={t('signIn')}>
            <ClientMessages of={['signInAccess', 'setUp']}>
              <SignInAccess people={[access]} acts={accessActs} />
            </ClientMessages>
          </Card>
        ) : null}
        <Card title={audit('title')}>
          <AuditTable entries={colleague.audit} />
          <Pagination next={colleague.auditAfter && `${path}?audit=${colleague.auditAfter}`} />
        </Card>
      </div>
    </>
  );
}
