import { z } from 'zod';
import { id, list, optionalId, text } from './values';

/** `GET /certificate/{id}/chain`. */
export const chain = z.looseObject({
  intermediates: list(z.looseObject({ subject_common_name: text, pem: z.string().min(1) })),
});

/** `GET /order/certificate/{id}/reissue`: every version of the certificate; `{}` when there is only one. */
export const versions = z.looseObject({ certificates: list(z.looseObject({ id, status: text })) });

/** `GET /order/certificate/{id}/duplicate`: those beside the first certificate; `{}` when there is none. */
export const duplicates = z.looseObject({
  certificates: list(z.looseObject({ id, status: text, csr: text })),
});

/** Revocation that still waits for approval (201); with `skip_approval` there is no body. */
export const revocation = z.looseObject({ id: optionalId, status: text }).nullish();
