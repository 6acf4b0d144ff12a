import type { Endpoint } from '../endpoint';
import { certificateEndpoints } from './certificates';
import { moneyEndpoints } from './money';
import { orderEndpoints } from './orders';
import { requestEndpoints } from './requests';

/** Everything that programs can ask, in the order of the documentation. */
export const endpoints: readonly Endpoint[] = [
  ...orderEndpoints,
  ...requestEndpoints,
  ...certificateEndpoints,
  ...moneyEndpoints,
];
