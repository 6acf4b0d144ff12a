import { db } from '@/lib/db/client';
import type { CertificateOrder, Product } from '@/lib/db/generated/client';
import { decideAuthority } from '@/lib/domain/authority/decide-authority';
import { generations } from '@/lib/domain/product/generations';
import type { Answers } from '@/lib/domain/request/answers';
import type { CsrFacts } from '@/lib/domain/request/csr-facts';
import { untilDaysOf } from '@/lib/domain/request/form';
import type { RequestFacts } from '@/lib/domain/request/pre-check';
import { registerSays } from '../powers-of-attorney/ask-register';
import { formOf } from './editable-order';
import { organisationOf } from './organisation-of';
import { liveRegisters, type RegistersToAsk } from './registers-to-ask';

type Order = Pick<CertificateOrder, 'accountId' | 'generation'> & { product: Product };

/**
 * Everything the rules of a request look at, with the registers asked side by side; `csr` as it was read. Throws
 * `invalid_input` when the organisation chosen is not this account's.
 */
export async function readFacts(
  order: Order,
  answers: Partial<Answers>,
  csr: CsrFacts | undefined,
  at: Date,
  registers: RegistersToAsk = liveRegisters(),
): Promise<RequestFacts> {
  const organisation =
    answers.organisation && (await organisationOf(db(), order.accountId, answers.organisation));
  const number = answers.oin?.include ? answers.oin.number : undefined;
  const alone = answers.representative?.soleAuthority ? answers.representative : undefined;
  const [company, register, officers] = await Promise.all([
    organisation && registers.company(organisation.kvkNumber),
    number ? registers.oin(number) : undefined,
    organisation && alone && registers.officers(organisation.kvkNumber),
  ]);
  return {
    answers,
    organisation,
    company,
    oinRegister: register,
    authority: alone && company && officers && decideAuthority(alone, registerSays(company, officers)),
    csr,
    term: { ...order.product, untilDays: untilDaysOf(formOf(order.product)) },
    profile: generations[order.generation],
    now: at,
  };
}
