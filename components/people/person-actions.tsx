'use client';

import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/domain/account/actor';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Dialog, useCloseDialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useRoleChoices } from './role-choices';

type RoleTyped = { userId: string; role: Role };
type OnMember = (input: { userId: string }) => Promise<ActionResult<void>>;

export interface PeopleActions {
  readonly giveRole: FormAction<RoleTyped, void>;
  readonly remove: OnMember;
  readonly restore: OnMember;
}

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The owner who looks. */
  readonly self: boolean;
  readonly removed: boolean;
}

interface PersonActionsProps {
  person: PersonFacts;
  actions: PeopleActions;
}

/** What an owner can do about somebody of the account. */
export function PersonActions({ person, actions }: PersonActionsProps) {
  if (person.removed) return <Restore person={person} restore={actions.restore} />;
  return (
    <div className="flex flex-wrap gap-2 max-sm:justify-end">
      <ChangeRole person={person} giveRole={actions.giveRole} />
      <Remove person={person} remove={actions.remove} />
    </div>
  );
}

function ChangeRole({ person, giveRole }: { person: PersonFacts; giveRole: PeopleActions['giveRole'] }) {
  const t = useTranslations('people.change');
  const { name } = person;
  return (
    <Dialog
      trigger={{ text: <Named text={t('trigger')} name={name} />, size: 'sm' }}
      title={t('title', { name })}
    >
      <RoleForm person={person} giveRole={giveRole} />
    </Dialog>
  );
}

const schema = () => import('./schemas').then((rules) => rules.roleSchema);

function RoleForm({ person, giveRole }: { person: PersonFacts; giveRole: PeopleActions['giveRole'] }) {
  const t = useTranslations('people.change');
  const close = useCloseDialog();
  const { id: userId, name, role, self } = person;
  return (
    <Form<RoleTyped, void>
      key={role}
      schema={schema}
      defaults={{ userId, role }}
      action={giveRole}
      onSuccess={close}
    >
      {self ? (
        <Notice kind="warning">
          <p>{t('self')}</p>
        </Notice>
      ) : null}
      <RadioGroup name="role" label={t('role', { name })} options={useRoleChoices()} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}

function Remove({ person: { id, name, self }, remove }: { person: PersonFacts; remove: OnMember }) {
  const t = useTranslations('people.remove');
  return (
    <ConfirmDialog
      trigger={{ text: <Named text={t('trigger')} name={name} />, size: 'sm', variant: 'quiet' }}
      title={t('title', { name })}
      confirmText={t('confirm')}
      danger
      action={() => remove({ userId: id })}
    >
      <p>{t('text', { name })}</p>
      <p>{t(self ? 'self' : 'undo')}</p>
    </ConfirmDialog>
  );
}

function Restore({ person: { id, name, role }, restore }: { person: PersonFacts; restore: OnMember }) {
  const t = useTranslations('people');
  return (
    <ConfirmDialog
      trigger={{ text: <Named text={t('restore.trigger')} name={name} />, size: 'sm' }}
      title={t('restore.title', { name })}
      confirmText={t('restore.confirm')}
      action={() => restore({ userId: id })}
    >
      <p>{t('restore.text', { name, role: t(`roles.${role}`) })}</p>
    </ConfirmDialog>
  );
}

/** A button in a row of many says to a screen reader whom it is about. */
function Named({ text, name }: { text: string; name: string }) {
  return (
    <>
      {text}
      <span className="sr-only">: {name}</span>
    </>
  );
}
