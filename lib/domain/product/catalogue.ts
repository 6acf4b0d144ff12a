import { comingProducts } from './coming-products';
import { asSold } from './person-products';
import type { Product } from './product';
import { privateServicesServer } from './server-products';

/**
 * Every product of the shop as it is first loaded into the database; from then on the database is the truth
 * and staff change prices, terms and generation there.
 */
export const catalogue: readonly Product[] = [privateServicesServer, ...comingProducts.map(asSold)];
