/** Where a device is, between the CA and its holder. */
export const shipmentStates = ['waiting', 'sent', 'delivered', 'returned', 'lost'] as const;
export type ShipmentState = (typeof shipmentStates)[number];

/**
 * From which states each is reached. A message may overtake an earlier one, so a parcel may be delivered that was never
 * told to be sent; what was delivered stays so, unless it is then said to be lost.
 */
const before: Readonly<Record<ShipmentState, readonly ShipmentState[]>> = {
  waiting: ['returned', 'lost'],
  sent: ['waiting', 'returned', 'lost'],
  delivered: ['waiting', 'sent'],
  returned: ['sent'],
  lost: ['waiting', 'sent', 'delivered', 'returned'],
};

/** True when a shipment in the one state may come into the other. */
export function canBecome(from: ShipmentState, to: ShipmentState): boolean {
  return before[to].includes(from);
}

/** The states from which this one is reached. */
export function statesBefore(state: ShipmentState): readonly ShipmentState[] {
  return before[state];
}
