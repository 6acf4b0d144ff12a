import { downloadCertificate } from '@/lib/usecases/certificates/download-certificate';
import { orderFile } from '@/lib/web/route';

/** The public part of a certificate as a file (S0-1.5.5c). */
export const GET = orderFile<{ id: string; format: string }>((actor, { id, format }) =>
  downloadCertificate(actor, { orderId: id, format }),
);
