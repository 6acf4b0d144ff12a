import type { Tx } from '@/lib/db/client';
import type { Locale } from '@/lib/domain/locale';
import { withoutDoubles } from '@/lib/domain/reminder/role-addresses';
import { isEscalated, type ReminderStage } from '@/lib/domain/reminder/stages';

export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly userId?: string;
}

type Account = { id: string; name: string; locale: Locale; reminderEmails: string[] };

/** Whom a certificate's own data name. */
interface Heard {
  readonly personId: string;
  readonly extraEmails: readonly string[];
}

/**
 * Who hears of which certificate of an account: whoever asked for it, the first owner, from fourteen days on all owners,
 * and always the role addresses and those that its request names. Nobody twice, and nobody whose access was taken away.
 */
export async function recipientsOf(tx: Tx, account: Account) {
  const people = await tx.user.findMany({
    where: { accountId: account.id, blockedAt: null },
    orderBy: { createdAt: 'asc' },
  });
  const { name, locale, reminderEmails } = account;
  const roles = reminderEmails.map((email): Recipient => ({ email, name, locale }));
  const owners = people.filter(({ role }) => role === 'owner');
  return ({ personId, extraEmails }: Heard, stage: ReminderStage): Recipient[] => {
    const chosen = people.filter(({ id }) => id === personId);
    chosen.push(...(isEscalated(stage) ? owners : owners.slice(0, 1)));
    const own = chosen.map(
      (user): Recipient => ({
        email: user.email,
        name: user.firstName,
        locale: user.locale,
        userId: user.id,
      }),
    );
    const named = extraEmails.map((email): Recipient => ({ email, name, locale }));
    const all = [...own, ...roles, ...named];
    const once = withoutDoubles(all.map(({ email }) => email));
    return once.flatMap((email) => all.find((one) => one.email === email) ?? []);
  };
}
