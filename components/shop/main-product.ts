/** The product that this shop is about. */
export const mainProduct = 'private-services-server';
