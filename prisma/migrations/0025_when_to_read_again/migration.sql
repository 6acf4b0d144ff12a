-- AlterTable
ALTER TABLE "CertificateOrder" ADD COLUMN     "caReadAgainAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "CertificateOrder_state_caReadAgainAt_idx" ON "CertificateOrder"("state", "caReadAgainAt");
