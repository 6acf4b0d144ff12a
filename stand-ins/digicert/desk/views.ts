import { checkKinds, type Order } from '../model';
import { certificateById } from '../orders/status';
import type { World } from '../world';

/** An order as the validation desk sees it: with the real state of every check. */
export function deskOrder(world: World, order: Order) {
  const certificate = certificateById(world, order.certificateId);
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  const representatives = world.store.data.users.filter(({ id }) => order.verifiedContactIds.includes(id));
  return {
    id: order.id,
    product: order.productNameId,
    status: order.status,
    createdAt: order.createdAt,
    commonName: certificate?.commonName ?? '',
    generation: certificate?.generation,
    oin: order.oin,
    excludeOin: order.excludeOin,
    organization: organization && {
      id: organization.id,
      name: organization.name,
      kvk: organization.registrationNumber,
    },
    representatives: representatives.map(({ first_name, last_name, email }) => ({
      name: `${first_name} ${last_name}`,
      email,
    })),
    checks: Object.fromEntries(checkKinds.map((kind) => [kind, order.checks[kind]])),
    domains: order.domains,
    dcv: { method: order.dcvMethod, token: order.dcvToken },
    certificateId: order.certificateId,
    serialNumber: certificate?.serialNumber,
    device: order.device ?? null,
    notes: order.notes.map(({ text, createdAt }) => ({ text, createdAt })),
  };
}
