-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "chargedBackAt" TIMESTAMPTZ(3),
ADD COLUMN     "refundedCents" INTEGER NOT NULL DEFAULT 0;

-- What the schema language cannot say
ALTER TABLE "Payment" ADD CONSTRAINT "payment_refund" CHECK ("refundedCents" BETWEEN 0 AND "amountCents");
-- One sale invoice per purchase that holds: one that was credited may be followed by a corrected one.
DROP INDEX "invoice_one_sale_per_purchase";
CREATE UNIQUE INDEX "invoice_one_sale_per_purchase" ON "Invoice" ("purchaseId") WHERE "kind" = 'sale' AND "creditedAt" IS NULL;
