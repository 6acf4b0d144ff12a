import { env } from '@/lib/base/env';
import { createTradeRegister } from './kvk/kvk';
import { createOinRegister } from './oin-register';
import { createVies } from './vies';

/** The trade register of this environment. */
export const tradeRegister = () =>
  createTradeRegister({ baseUrl: env().KVK_BASE_URL, apiKey: env().KVK_API_KEY });

/** The register of organisation identification numbers of this environment. */
export const oinRegister = () => createOinRegister({ baseUrl: env().OIN_REGISTER_BASE_URL });

/** The European VAT register of this environment. */
export const vies = () => createVies({ baseUrl: env().VIES_BASE_URL });
