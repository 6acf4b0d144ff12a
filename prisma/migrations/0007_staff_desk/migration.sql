-- Finding anything by a part of its name: trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Work raised before there were promises and words of their own.
UPDATE "WorkItem" SET "promisedAt" = "createdAt" + interval '1 day' WHERE "promisedAt" IS NULL;
UPDATE "WorkItem" SET "params" = jsonb_build_object('about', 'product', 'slug', "note"), "note" = ''
WHERE "kind" = 'activate_product' AND "note" <> '' AND "params" = '{}';

-- DropIndex
DROP INDEX "AuditEntry_objectKind_objectId_idx";

-- AlterTable
ALTER TABLE "WorkItem" ALTER COLUMN "promisedAt" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Account_createdAt_id_idx" ON "Account"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Account_kvkNumber_idx" ON "Account"("kvkNumber");

-- CreateIndex
CREATE INDEX "Account_vatNumber_idx" ON "Account"("vatNumber");

-- CreateIndex
CREATE INDEX "Account_name_idx" ON "Account" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Account_billingEmail_idx" ON "Account" USING GIN ("billingEmail" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "AuditEntry_objectKind_objectId_id_idx" ON "AuditEntry"("objectKind", "objectId", "id");

-- CreateIndex
CREATE INDEX "CertificateOrder_createdAt_id_idx" ON "CertificateOrder"("createdAt", "id");

-- CreateIndex
CREATE INDEX "CertificateOrder_state_createdAt_id_idx" ON "CertificateOrder"("state", "createdAt", "id");

-- CreateIndex
CREATE INDEX "CertificateOrder_organisationId_idx" ON "CertificateOrder"("organisationId");

-- CreateIndex
CREATE INDEX "CertificateOrder_commonName_idx" ON "CertificateOrder" USING GIN ("commonName" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Invoice_issuedAt_id_idx" ON "Invoice"("issuedAt", "id");

-- CreateIndex
CREATE INDEX "Organisation_kvkNumber_idx" ON "Organisation"("kvkNumber");

-- CreateIndex
CREATE INDEX "Organisation_name_idx" ON "Organisation" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ProductChange_appliedAt_holdsFrom_idx" ON "ProductChange"("appliedAt", "holdsFrom");

-- CreateIndex
CREATE INDEX "User_email_trgm_idx" ON "User" USING GIN ("email" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "User_username_idx" ON "User" USING GIN ("username" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "WorkItem_doneAt_promisedAt_id_idx" ON "WorkItem"("doneAt", "promisedAt", "id");

-- Work is taken by somebody at some moment, or by nobody.
ALTER TABLE "WorkItem" ADD CONSTRAINT "work_item_taken" CHECK (("takenBy" IS NULL) = ("takenAt" IS NULL));
-- A change of a product is applied or withdrawn, never both.
ALTER TABLE "ProductChange" ADD CONSTRAINT "product_change_one_end" CHECK ("appliedAt" IS NULL OR "withdrawnAt" IS NULL);
