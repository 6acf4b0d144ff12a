import type { ListOptions } from '../listing';
import type { Order } from '../model';
import type { World } from '../world';
import { shownStatus, timestamp } from './present';
import { certificateById } from './status';

/** What lists and reports of orders can be filtered, searched and sorted by. */
export function orderListOptions(world: World): ListOptions<Order> {
  const { users } = world.store.data;
  const certificate = (order: Order) => certificateById(world, order.certificateId);
  return {
    largestPage: 1000,
    search: ['email', 'common_name'],
    properties: {
      id: ({ id }) => id,
      status: (order) => shownStatus(world, order, 'list'),
      organization_id: ({ organizationId }) => organizationId,
      product_name_id: ({ productNameId }) => productNameId,
      valid_till: (order) => certificate(order)?.validTill,
      user_id: ({ userId }) => userId,
      common_name: (order) => certificate(order)?.commonName,
      domain_name: (order) => certificate(order)?.dnsNames ?? [],
      date_created: ({ createdAt }) => timestamp(createdAt),
      container_id: ({ containerId }) => containerId,
      metadata_id: ({ customFields }) => customFields.map(({ metadata_id }) => metadata_id),
      is_renewed: ({ isRenewed }) => isRenewed,
      disable_renewal_notifications: ({ disableRenewalNotifications }) => disableRenewalNotifications,
      email: (order) => {
        const contacts = users
          .filter(({ id }) => order.verifiedContactIds.includes(id))
          .map(({ email }) => email);
        return [...order.additionalEmails, ...contacts];
      },
      certificate_id: (order) => order.certificateId,
      origin: () => 'certcentral',
      serial_number: (order) => certificate(order)?.serialNumber,
    },
  };
}
