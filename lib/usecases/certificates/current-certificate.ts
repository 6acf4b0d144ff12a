/**
 * Which certificate of an order is meant by "its certificate": not one that a reissue has replaced, and not a duplicate
 * that stands beside it for another system.
 */
export const currentCertificate = { replacedAt: null, duplicateId: null } as const;

/** The same of a certificate that was read. */
export const isCurrent = ({
  replacedAt,
  duplicateId,
}: {
  replacedAt: Date | null;
  duplicateId: string | null;
}) => replacedAt === null && duplicateId === null;
