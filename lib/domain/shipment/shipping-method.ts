/** How fast a device is sent; the faster costs more (S1-F26). */
export const shippingMethods = ['standard', 'expedited'] as const;
export type ShippingMethod = (typeof shippingMethods)[number];
