-- CreateEnum
CREATE TYPE "DuplicateState" AS ENUM ('asked', 'sent', 'issued', 'refused', 'unclear');

-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "duplicateId" UUID;

-- CreateTable
CREATE TABLE "Duplicate" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "csr" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "state" "DuplicateState" NOT NULL,
    "askedBy" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentToCaAt" TIMESTAMPTZ(3),
    "caCertificateId" TEXT,
    "caRequestId" TEXT,
    "caReadAgainAt" TIMESTAMPTZ(3),
    "caMessage" TEXT,

    CONSTRAINT "Duplicate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Duplicate_caCertificateId_key" ON "Duplicate"("caCertificateId");

-- CreateIndex
CREATE INDEX "Duplicate_orderId_askedAt_idx" ON "Duplicate"("orderId", "askedAt");

-- CreateIndex
CREATE INDEX "Duplicate_keyHash_idx" ON "Duplicate"("keyHash");

-- CreateIndex
CREATE INDEX "Duplicate_state_caReadAgainAt_idx" ON "Duplicate"("state", "caReadAgainAt");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_duplicateId_key" ON "Certificate"("duplicateId");

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_duplicateId_fkey" FOREIGN KEY ("duplicateId") REFERENCES "Duplicate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duplicate" ADD CONSTRAINT "Duplicate_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DROP INDEX "certificate_one_current";
-- One current certificate per order; duplicates stand beside it.
CREATE UNIQUE INDEX "certificate_one_current" ON "Certificate" ("orderId") WHERE "replacedAt" IS NULL AND "revokedAt" IS NULL AND "duplicateId" IS NULL;
-- One living duplicate per key: a second click finds the first. What the CA refused may be asked again with the same key.
CREATE UNIQUE INDEX "duplicate_one_per_key" ON "Duplicate" ("orderId", "keyHash") WHERE "state" <> 'refused';
-- The CA has been asked before it can make anything.
ALTER TABLE "Duplicate" ADD CONSTRAINT "duplicate_sent_moment" CHECK ("state" NOT IN ('sent', 'issued', 'unclear') OR "sentToCaAt" IS NOT NULL);
ALTER TABLE "Duplicate" ADD CONSTRAINT "duplicate_purpose" CHECK (length("purpose") BETWEEN 1 AND 60);
