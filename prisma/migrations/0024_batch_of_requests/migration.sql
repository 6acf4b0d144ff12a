-- AlterTable
ALTER TABLE "CertificateOrder" ADD COLUMN     "batchId" UUID,
ADD COLUMN     "batchLine" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "CertificateOrder_batchId_batchLine_key" ON "CertificateOrder"("batchId", "batchLine");

-- A request of a batch says from which line of the file it was made.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_batch_whole" CHECK (
  ("batchId" IS NULL) = ("batchLine" IS NULL)
);
