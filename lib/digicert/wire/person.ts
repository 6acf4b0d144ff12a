import { z } from 'zod';
import { maybe, optionalId, text } from './values';

/**
 * What order info may say of the holder and the device. No page documents either, so all of it is optional: where the
 * CA keeps silent, our people record what they hear.
 */
export const personOrder = z.looseObject({
  certificate: maybe(z.looseObject({ individual: maybe(z.looseObject({ id: optionalId })) })),
  ship_info: maybe(z.looseObject({ status: text, carrier: text, tracking_number: text })),
});
