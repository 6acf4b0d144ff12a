-- What a person certificate is checked on beside the rest: the professional title, and the device with the key.
ALTER TYPE "CheckKind" ADD VALUE 'title';
ALTER TYPE "CheckKind" ADD VALUE 'device';

-- The holder of a person certificate shows who they are, and may or may not approve the order.
ALTER TABLE "Representation" ADD COLUMN "approves" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN "holder" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Representation" DROP CONSTRAINT "representation_position";
ALTER TABLE "Representation" ADD CONSTRAINT "representation_position" CHECK ("position" BETWEEN 0 AND 15 AND ("position" > 0 OR ("holder" AND NOT "approves")));

ALTER TABLE "CertificateOrder" DROP CONSTRAINT "order_submitted_is_whole";
-- Whose key is made on a device (a person's certificate) hands in no request.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_submitted_is_whole" CHECK (
  "state" IN ('draft', 'returned', 'canceled')
  OR ("submittedAt" IS NOT NULL AND "termsAcceptedAt" IS NOT NULL AND "commonName" IS NOT NULL
    AND ("individualId" IS NOT NULL OR ("csr" IS NOT NULL AND "keySource" IS NOT NULL)))
);
