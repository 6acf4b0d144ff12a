import type { Tx } from '@/lib/db/client';
import type { Locale } from '@/lib/domain/locale';
import type { MailData, MailTemplate } from '@/lib/mail/templates';
import { queueMail } from '../../mail/queue-mail';

interface Owner {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly locale: Locale;
}

/** The mails about somebody's own sign-in: all they need beside the name is given. */
type Rest<T extends MailTemplate> = Omit<MailData<T>, 'name'>;

/**
 * Tells the owner of a change of their sign-in, in the transaction of that change. `about` makes the change the only
 * one of its kind: the same change is mailed once. `to` where it goes to another address than the owner's.
 */
export async function mailOwner<T extends MailTemplate>(
  tx: Tx,
  owner: Owner,
  template: T,
  { about, data, to }: { about: string; data: Rest<T>; to?: string },
): Promise<void> {
  await queueMail(tx, {
    template,
    to: to ?? owner.email,
    locale: owner.locale,
    userId: owner.id,
    data: { name: owner.firstName, ...data } as unknown as MailData<T>,
    dedupeKey: `${template}:${about}`,
  });
}
