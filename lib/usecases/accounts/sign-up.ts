import { now } from '@/lib/base/clock';
import { findUser, type NewAccount } from '@/lib/db/accounts';
import type { Tx } from '@/lib/db/client';
import type { Limit } from '@/lib/db/rate-limit';
import { transaction } from '@/lib/db/transaction';
import type { SignUpAnswers } from '@/lib/domain/account/sign-up';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { recordInvoiceWish } from '../invoice-rights/ask-invoice-right';
import type { LinkSessionGrant } from '../links/open-link-session';
import { termsVersion } from '../requests/terms';
import { checkVat, type VatCheck } from '../shop/check-vat';
import { createAccountWithOwner } from './create-account-with-owner';
import { guardTries } from './parts/guard-tries';
import { mailWelcome } from './parts/mail-welcome';
import { openSetUp } from './start-sign-in';

const hour = 3600;

/** Per network address: a whole office may sign up, a robot may not fill the table. */
const signUpLimit: Limit = { name: 'sign-up', tries: 20, perSeconds: hour, blockSeconds: hour };

interface SignUp {
  readonly answers: SignUpAnswers;
  readonly locale: Locale;
  readonly ipAddress: string;
}

/**
 * Makes an account without buying anything (S0-A1.3) and gives a session on its set-up; the link to the same set-up is
 * mailed. Whether the address was known makes no difference to what comes back: its owner alone is told, by mail
 * (C-09, see `claimUsername`). Throws Problem `too_many_requests`, and `invalid_input` with fields.
 */
export async function signUp(
  { answers, locale, ipAddress }: SignUp,
  at: Date = now(),
): Promise<LinkSessionGrant> {
  await guardTries(signUpLimit, ipAddress, 'too_many_requests');
  const vat = await checkVat(answers.vatNumber);
  return transaction(async (tx) => {
    const { firstName, lastName, email, phone, jobTitle, username, password } = answers;
    const { accountId, userId } = await createAccountWithOwner(tx, {
      account: accountOf(answers, vat, at),
      owner: { firstName, lastName, email, phone, jobTitle, username, password },
      locale,
      now: at,
    });
    await mailWelcome(tx, userId);
    if (answers.wantsInvoice) await wishInvoice(tx, accountId, userId);
    const user = await findUser(tx, userId);
    if (!user) throw new Problem('not_found');
    return openSetUp(tx, user, at);
  });
}

/** S0-A1.5b: one tick instead of a mail to sales with the account number. */
async function wishInvoice(tx: Tx, accountId: string, userId: string): Promise<void> {
  await recordInvoiceWish(tx, { kind: 'user', accountId, userId, role: 'owner', sessionId: '' }, {});
}

function accountOf(answers: SignUpAnswers, vat: VatCheck, at: Date): NewAccount {
  return {
    name: answers.organisationName,
    phone: answers.organisationPhone,
    kvkNumber: answers.kvkNumber ?? null,
    vatNumber: answers.vatNumber ?? null,
    ...vat,
    billingName: `${answers.firstName} ${answers.lastName}`,
    billingEmail: answers.email,
    billingStreet: answers.street,
    billingPostcode: answers.postcode,
    billingCity: answers.city,
    billingProvince: answers.province,
    billingCountry: answers.country,
    termsVersion,
    termsAcceptedAt: at,
  };
}
