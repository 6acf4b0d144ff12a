import type { Prisma } from '@/lib/db/generated/client';

/** What must be read of a certificate, so that it can be told apart from the others of its order. */
export const withPurpose = {
  duplicate: { select: { purpose: true } },
} as const satisfies Prisma.CertificateInclude;

interface Named {
  readonly commonName: string;
  readonly duplicate: { readonly purpose: string } | null;
}

/** The name of a certificate in lists and mails; a duplicate has the name of the first one, so its system stands with it. */
export const certificateName = ({ commonName, duplicate }: Named): string =>
  duplicate ? `${commonName} (${duplicate.purpose})` : commonName;

/** What must be read of an order, to tell whether one that follows it up has a certificate in the place of this one. */
export const withSuccessors = {
  renewals: {
    where: { certificates: { some: { revokedAt: null } } },
    select: {
      certificates: {
        where: { revokedAt: null, replacedAt: null },
        select: { duplicate: { select: { purpose: true } } },
      },
    },
  },
} as const satisfies Prisma.CertificateOrderInclude;

type Purpose = { readonly purpose: string } | null;

interface Followed {
  readonly duplicate: Purpose;
  readonly order: {
    readonly renewals: readonly { readonly certificates: readonly { readonly duplicate: Purpose }[] }[];
  };
}

const systemOf = (duplicate: Purpose) => duplicate?.purpose.toLowerCase();

/**
 * Whether a renewal of the order has taken the place of this certificate. The first one there replaces the first one
 * here and no duplicate: the other system needs a duplicate of its own, asked for with the same purpose.
 */
export const isRenewed = ({ duplicate, order }: Followed): boolean =>
  order.renewals.some(({ certificates }) =>
    certificates.some((one) => systemOf(one.duplicate) === systemOf(duplicate)),
  );
