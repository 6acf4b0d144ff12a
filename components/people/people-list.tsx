import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/domain/account/actor';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Tag } from '../ui/tag';
import { type PeopleActions, PersonActions } from './person-actions';

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly username: string;
  readonly role: Role;
  readonly self: boolean;
  readonly since: Date;
  readonly lastSignInAt: Date | null;
  readonly setUp: boolean;
  readonly authenticators: number;
  readonly removedAt: Date | null;
}

interface PeopleListProps {
  people: readonly PersonLine[];
  /** Left out for who may not change anything. */
  actions: PeopleActions | undefined;
}

/** Who works in the account, what each may do and how well the sign-in is guarded. */
export function PeopleList({ people, actions }: PeopleListProps) {
  const t = useTranslations('people');
  const act: Column<PersonLine> = {
    key: 'actions',
    header: t('actions'),
    cell: (person) =>
      actions && (
        <PersonActions person={{ ...person, removed: person.removedAt !== null }} actions={actions} />
      ),
  };
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      columns={[...useColumns(), ...(actions ? [act] : [])]}
      rows={people}
      rowKey={({ id }) => id}
      empty={null}
    />
  );
}

function useColumns(): readonly Column<PersonLine>[] {
  const t = useTranslations('people');
  return [
    { key: 'name', header: t('name'), cell: (person) => <Name person={person} /> },
    { key: 'role', header: t('role'), cell: ({ role }) => t(`roles.${role}`) },
    { key: 'since', header: t('since'), cell: ({ since }) => <DateText at={since} style="short" /> },
    {
      key: 'last',
      header: t('lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt ? <DateText at={lastSignInAt} style="short" /> : t('never')),
    },
    {
      key: 'factor',
      header: t('signIn'),
      cell: ({ setUp, authenticators }) =>
        setUp && authenticators > 0 ? (
          t('factors', { count: authenticators })
        ) : (
          <Tag tone="warning">{t('noFactor')}</Tag>
        ),
    },
  ];
}

function Name({ person: { name, email, username, self, removedAt } }: { person: PersonLine }) {
  const t = useTranslations('people');
  return (
    <>
      {name} {self ? <span className="font-normal text-soft">({t('you')})</span> : null}{' '}
      {removedAt ? <Tag tone="danger">{t('removed')}</Tag> : null}
      <span className="block text-sm font-normal text-soft wrap-anywhere">{email}</span>
      {username === email.toLowerCase() ? null : (
        <span className="block text-sm font-normal text-soft wrap-anywhere">
          {t('username', { username })}
        </span>
      )}
    </>
  );
}
