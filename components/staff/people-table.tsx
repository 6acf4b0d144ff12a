import { useTranslations } from 'next-intl';
import type { PersonView } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { Tag } from '../ui/tag';

/** The people of an account and whether they can get in. */
export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  const t = useTranslations('staff.account.people');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('name'), cell: ({ name }) => name },
        { key: 'email', header: t('email'), cell: (person) => <Addresses person={person} /> },
        { key: 'role', header: t('role'), cell: ({ role }) => (role ? t(`roles.${role}`) : null) },
        { key: 'state', header: t('state'), cell: (person) => <Access person={person} /> },
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}

/** The e-mail address, and the username where that is another one. */
function Addresses({ person: { email, username } }: { person: PersonView }) {
  const t = useTranslations('staff.account.people');
  return (
    <>
      <span className="wrap-anywhere">{email}</span>
      {username === email.toLowerCase() ? null : (
        <span className="block text-sm text-soft wrap-anywhere">{t('username', { username })}</span>
      )}
    </>
  );
}

function Access({ person }: { person: PersonView }) {
  const t = useTranslations('staff.account.people');
  if (person.blockedAt) return <Tag tone="danger">{t('blocked')}</Tag>;
  return person.setUpAt ? t('setUp') : <Tag tone="warning">{t('notSetUp')}</Tag>;
}
