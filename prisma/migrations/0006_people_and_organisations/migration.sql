-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "termsAcceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "termsVersion" TEXT;

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "accountId" UUID;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "deactivatedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "AuditEntry_accountId_id_idx" ON "AuditEntry"("accountId", "id");

-- CreateIndex
CREATE INDEX "CertificateOrder_organisationId_createdAt_idx" ON "CertificateOrder"("organisationId", "createdAt");

-- Whose account the entries so far are about.
UPDATE "AuditEntry" entry SET "accountId" = CASE entry."objectKind"
  WHEN 'account' THEN (SELECT "id" FROM "Account" WHERE "id"::text = entry."objectId")
  WHEN 'user' THEN (SELECT "accountId" FROM "User" WHERE "id"::text = entry."objectId")
  WHEN 'order' THEN (SELECT "accountId" FROM "CertificateOrder" WHERE "id"::text = entry."objectId")
  WHEN 'purchase' THEN (SELECT "accountId" FROM "Purchase" WHERE "id"::text = entry."objectId")
END;
