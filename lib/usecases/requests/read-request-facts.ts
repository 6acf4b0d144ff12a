import { db } from '@/lib/db/client';
import type { CertificateOrder, Product } from '@/lib/db/generated/client';
import { generations } from '@/lib/domain/product/generations';
import type { Answers } from '@/lib/domain/request/answers';
import type { CsrFacts } from '@/lib/domain/request/csr-facts';
import { untilDaysOf } from '@/lib/domain/request/form';
import type { RequestFacts } from '@/lib/domain/request/pre-check';
import { oinRegister, tradeRegister } from '@/lib/registers/registers';
import { formOf } from './editable-order';
import { organisationOf } from './organisation-of';

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
): Promise<RequestFacts> {
  const organisation =
    answers.organisation && (await organisationOf(db(), order.accountId, answers.organisation));
  const number = answers.oin?.include ? answers.oin.number : undefined;
  const [company, register] = await Promise.all([
    organisation && tradeRegister().lookUp(organisation.kvkNumber),
    number ? oinRegister().check(number) : undefined,
  ]);
  return {
    answers,
    organisation,
    company,
    oinRegister: register,
    csr,
    term: { ...order.product, untilDays: untilDaysOf(formOf(order.product)) },
    profile: generations[order.generation],
    now: at,
  };
}
