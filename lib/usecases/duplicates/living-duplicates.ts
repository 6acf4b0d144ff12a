import type { Prisma } from '@/lib/db/generated/client';

/** Those that are asked for or in use at this moment: neither refused, nor revoked, nor expired. */
export const livingDuplicates = (at: Date) =>
  ({
    state: { not: 'refused' },
    OR: [{ certificate: null }, { certificate: { revokedAt: null, notAfter: { gt: at } } }],
  }) as const satisfies Prisma.DuplicateWhereInput;
