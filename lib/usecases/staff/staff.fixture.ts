import { newId, newNumber } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/domain/account/actor';
import { seedProducts } from '@/prisma/seed/products';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { makeCustomer } from '../orders/orders.fixture';

export const productSlug = 'private-services-server';

/** One of our own people, signed in. */
export async function staff(role: 'sales' | 'validation' | 'admin'): Promise<Actor> {
  return signedIn((await makeUser({ staff: role })).userId);
}

/** A customer with a paid subscription whose product is not active yet. */
export async function makeWaitingCustomer() {
  await seedProducts(db(), new Date());
  const customer = await makeCustomer();
  const { accountId } = await db().subscription.findUniqueOrThrow({ where: { id: customer.subscriptionId } });
  await db().productActivation.deleteMany({ where: { accountId } });
  return { ...customer, accountId };
}

type OrderTraits = Partial<Prisma.CertificateOrderUncheckedCreateInput>;

/** An order that the CA knows and that has its organisation checked; the rest is still open. */
export async function makeOrder(traits: OrderTraits = {}) {
  const customer = await makeWaitingCustomer();
  const { accountId, subscriptionId, actor } = customer;
  const { productId } = await db().subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
  const at = new Date();
  const caOrderId = newNumber(9);
  const person = { firstName: 'Johanna', lastName: 'de Vries', phone: '+31205550102', jobTitle: 'Directeur' };
  const contact = await db().contact.create({
    data: { id: newId(), accountId, email: `${caOrderId}@voorbeeld.nl`, createdAt: at, ...person },
  });
  const order = await db().certificateOrder.create({
    data: {
      id: newId(),
      number: newNumber(8),
      accountId,
      subscriptionId,
      productId,
      applicantId: actor.kind === 'user' ? actor.userId : '',
      state: 'validating',
      generation: 'G1',
      answers: { domain: { kind: 'qvtl', label: 'voorbeeld' }, representative: { soleAuthority: true } },
      representations: {
        create: {
          id: newId(),
          contactId: contact.id,
          position: 1,
          identityState: 'sent',
          identityChangedAt: at,
          createdAt: at,
        },
      },
      commonName: `voorbeeld${caOrderId}.qvtl.nl`,
      oin: '00000003687501100000',
      csr: 'csr',
      keySource: 'browser',
      termsAcceptedAt: at,
      submittedAt: at,
      sentToCaAt: at,
      caOrderId,
      caStatus: 'pending',
      caFacts: { organisation: 'complete', organisationDetails: [], domains: ['pending'] },
      caCheckedAt: at,
      stateSince: at,
      createdAt: at,
      updatedAt: at,
      ...traits,
    },
  });
  return { ...customer, order };
}

export const auditActions = async (objectId: string) =>
  (await db().auditEntry.findMany({ where: { objectId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  );
