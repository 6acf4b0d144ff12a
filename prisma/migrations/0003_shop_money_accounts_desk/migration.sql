-- CreateEnum
CREATE TYPE "PaymentSequence" AS ENUM ('oneoff', 'first', 'recurring');

-- CreateEnum
CREATE TYPE "MandateState" AS ENUM ('pending', 'valid', 'invalid');

-- CreateEnum
CREATE TYPE "RenewalBy" AS ENUM ('mandate', 'invoice');

-- CreateEnum
CREATE TYPE "InvoiceKind" AS ENUM ('sale', 'renewal', 'credit');

-- CreateEnum
CREATE TYPE "InvoiceRightState" AS ENUM ('asked', 'proposed', 'granted', 'refused', 'withdrawn');

-- DropForeignKey
ALTER TABLE "Payment" DROP CONSTRAINT "Payment_purchaseId_fkey";

-- DropIndex
DROP INDEX "Invoice_accountId_idx";

-- DropIndex
DROP INDEX "Invoice_purchaseId_key";

-- DropIndex
DROP INDEX "Subscription_renewsAt_idx";

-- AlterTable
ALTER TABLE "Account" DROP COLUMN "invoiceAllowed",
DROP COLUMN "invoiceLimitCents",
ADD COLUMN     "billingPhone" TEXT,
ADD COLUMN     "eInvoiceId" TEXT,
ADD COLUMN     "eInvoiceScheme" TEXT,
ADD COLUMN     "kvkNumber" TEXT,
ADD COLUMN     "paymentCustomerId" TEXT,
ADD COLUMN     "renewalBy" "RenewalBy";

-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "quoteId" UUID,
ADD COLUMN     "userId" UUID;

-- AlterTable
ALTER TABLE "Invoice" ADD COLUMN     "buyer" JSONB NOT NULL,
ADD COLUMN     "chaseStage" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "chasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "creditedAt" TIMESTAMPTZ(3),
ADD COLUMN     "creditsId" UUID,
ADD COLUMN     "kind" "InvoiceKind" NOT NULL,
ADD COLUMN     "locale" "Locale" NOT NULL,
ADD COLUMN     "paidBy" "PaymentMethod",
ADD COLUMN     "purchaseOrderNumber" TEXT,
ADD COLUMN     "seller" JSONB NOT NULL,
ADD COLUMN     "vatPercent" INTEGER NOT NULL,
ADD COLUMN     "vatRule" "VatRule" NOT NULL;

-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "invitationId" UUID;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "accountId" UUID,
ADD COLUMN     "invitationId" UUID;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "failure" TEXT,
ADD COLUMN     "invoiceId" UUID,
ADD COLUMN     "mandateId" UUID,
ADD COLUMN     "sequence" "PaymentSequence" NOT NULL DEFAULT 'oneoff',
ALTER COLUMN "purchaseId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Price" ADD COLUMN     "madeBy" UUID,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "viewedAccountId" UUID,
ADD COLUMN     "viewedSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Subscription" ADD COLUMN     "stopReason" TEXT,
ADD COLUMN     "stoppedAt" TIMESTAMPTZ(3),
ADD COLUMN     "stoppedBy" UUID;

-- AlterTable
ALTER TABLE "WorkItem" ADD COLUMN     "params" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "promisedAt" TIMESTAMPTZ(3),
ADD COLUMN     "takenAt" TIMESTAMPTZ(3),
ADD COLUMN     "takenBy" UUID;

-- CreateTable
CREATE TABLE "CallerPhrase" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "CallerPhrase_pkey" PRIMARY KEY ("id")
);

-- The one question everybody has becomes the first of two.
INSERT INTO "CallerPhrase" ("id", "userId", "position", "question", "answer")
SELECT gen_random_uuid(), "id", 1, "securityQuestion", "securityAnswer" FROM "User"
WHERE "securityQuestion" IS NOT NULL AND "securityAnswer" IS NOT NULL;
ALTER TABLE "User" DROP COLUMN "securityAnswer", DROP COLUMN "securityQuestion";

-- CreateTable
CREATE TABLE "FactorReset" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "openedBy" UUID NOT NULL,
    "howKnown" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedBy" UUID,
    "decision" "Decision",
    "reason" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FactorReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "role" "UserRole" NOT NULL,
    "locale" "Locale" NOT NULL,
    "invitedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductChange" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "holdsFrom" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "madeBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProductChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID,
    "addressee" JSONB NOT NULL,
    "locale" "Locale" NOT NULL,
    "currency" "Currency" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "validUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuoteLine" (
    "id" UUID NOT NULL,
    "quoteId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "centsPerYear" INTEGER NOT NULL,

    CONSTRAINT "QuoteLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "providerId" TEXT NOT NULL,
    "state" "MandateState" NOT NULL,
    "method" "PaymentMethod" NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceRight" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "state" "InvoiceRightState" NOT NULL,
    "wish" TEXT NOT NULL DEFAULT '',
    "askedBy" UUID,
    "askedFor" JSONB NOT NULL DEFAULT '{}',
    "limitCents" INTEGER,
    "reason" TEXT,
    "proposedBy" UUID,
    "proposedAt" TIMESTAMPTZ(3),
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InvoiceRight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceLine" (
    "id" UUID NOT NULL,
    "invoiceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "productId" UUID NOT NULL,
    "subscriptionId" UUID,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitCents" INTEGER NOT NULL,
    "netCents" INTEGER NOT NULL,
    "periodStart" TIMESTAMPTZ(3),
    "periodEnd" TIMESTAMPTZ(3),

    CONSTRAINT "InvoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceCounter" (
    "year" INTEGER NOT NULL,
    "next" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InvoiceCounter_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE UNIQUE INDEX "CallerPhrase_userId_position_key" ON "CallerPhrase"("userId", "position");

-- CreateIndex
CREATE INDEX "FactorReset_userId_idx" ON "FactorReset"("userId");

-- CreateIndex
CREATE INDEX "Invitation_accountId_idx" ON "Invitation"("accountId");

-- CreateIndex
CREATE INDEX "ProductChange_productId_idx" ON "ProductChange"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_number_key" ON "Quote"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_tokenHash_key" ON "Quote"("tokenHash");

-- CreateIndex
CREATE INDEX "Quote_accountId_idx" ON "Quote"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "QuoteLine_quoteId_productId_key" ON "QuoteLine"("quoteId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_providerId_key" ON "Mandate"("providerId");

-- CreateIndex
CREATE INDEX "Mandate_accountId_idx" ON "Mandate"("accountId");

-- CreateIndex
CREATE INDEX "InvoiceRight_accountId_idx" ON "InvoiceRight"("accountId");

-- CreateIndex
CREATE INDEX "InvoiceLine_subscriptionId_idx" ON "InvoiceLine"("subscriptionId");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceLine_invoiceId_position_key" ON "InvoiceLine"("invoiceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Account_paymentCustomerId_key" ON "Account"("paymentCustomerId");

-- CreateIndex
CREATE INDEX "Cart_userId_idx" ON "Cart"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_creditsId_key" ON "Invoice"("creditsId");

-- CreateIndex
CREATE INDEX "Invoice_accountId_issuedAt_idx" ON "Invoice"("accountId", "issuedAt");

-- CreateIndex
CREATE INDEX "Invoice_dueAt_idx" ON "Invoice"("dueAt");

-- CreateIndex
CREATE INDEX "Link_invitationId_idx" ON "Link"("invitationId");

-- CreateIndex
CREATE INDEX "Payment_invoiceId_idx" ON "Payment"("invoiceId");

-- CreateIndex
CREATE INDEX "Payment_state_createdAt_idx" ON "Payment"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Subscription_state_renewsAt_idx" ON "Subscription"("state", "renewsAt");

-- AddForeignKey
ALTER TABLE "CallerPhrase" ADD CONSTRAINT "CallerPhrase_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactorReset" ADD CONSTRAINT "FactorReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductChange" ADD CONSTRAINT "ProductChange_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteLine" ADD CONSTRAINT "QuoteLine_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteLine" ADD CONSTRAINT "QuoteLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceRight" ADD CONSTRAINT "InvoiceRight_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_creditsId_fkey" FOREIGN KEY ("creditsId") REFERENCES "Invoice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Mail_invitationId_idx" ON "Mail"("invitationId");

-- CreateIndex
CREATE INDEX "Mail_accountId_idx" ON "Mail"("accountId");

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "Link" DROP CONSTRAINT "link_subject";
DROP INDEX "purchase_one_open_per_cart";
ALTER TABLE "Invoice" DROP CONSTRAINT "invoice_sum";
-- A link leads to a user, an invitation or an order, as its purpose says.
ALTER TABLE "Link" ADD CONSTRAINT "link_subject" CHECK (
  CASE
    WHEN "purpose" IN ('set_up_account', 'reset_password', 'reset_factor', 'confirm_email')
      THEN "userId" IS NOT NULL AND "orderId" IS NULL AND "invitationId" IS NULL
    WHEN "purpose" = 'join_account' THEN "invitationId" IS NOT NULL AND "userId" IS NULL AND "orderId" IS NULL
    ELSE "orderId" IS NOT NULL AND "userId" IS NULL AND "invitationId" IS NULL
  END
);
-- One open purchase per cart: a double click finds the first.
CREATE UNIQUE INDEX "purchase_one_open_per_cart" ON "Purchase" ("cartId") WHERE "state" IN ('open', 'paid', 'invoiced');
-- A signed-in customer has one open cart, on every device.
CREATE UNIQUE INDEX "cart_one_open_per_user" ON "Cart" ("userId") WHERE "closedAt" IS NULL AND "userId" IS NOT NULL;
ALTER TABLE "QuoteLine" ADD CONSTRAINT "quote_line_sane" CHECK ("quantity" BETWEEN 1 AND 99 AND "centsPerYear" >= 0);
-- A payment pays a purchase or an invoice; one running try for either.
ALTER TABLE "Payment" ADD CONSTRAINT "payment_one_subject" CHECK (num_nonnulls("purchaseId", "invoiceId") = 1);
CREATE UNIQUE INDEX "payment_one_running_per_invoice" ON "Payment" ("invoiceId") WHERE "state" IN ('intended', 'open', 'pending');
ALTER TABLE "Payment" ADD CONSTRAINT "payment_by_mandate" CHECK (("sequence" = 'recurring') = ("mandateId" IS NOT NULL));
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_sum" CHECK ("totalCents" = "netCents" + "vatCents" AND "netCents" >= 0 AND "vatCents" >= 0);
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_credit_names_invoice" CHECK (("kind" = 'credit') = ("creditsId" IS NOT NULL));
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_numbers" CHECK ("year" BETWEEN 2020 AND 9999 AND "sequence" >= 1 AND "chaseStage" >= 0);
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_paid_by" CHECK ("paidBy" IS NULL OR "paidAt" IS NOT NULL);
-- One sale invoice per purchase; a credit note may stand beside it.
CREATE UNIQUE INDEX "invoice_one_sale_per_purchase" ON "Invoice" ("purchaseId") WHERE "kind" = 'sale';
CREATE INDEX "invoice_owed" ON "Invoice" ("dueAt") WHERE "paidAt" IS NULL AND "creditedAt" IS NULL AND "kind" <> 'credit';
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "invoice_line_sum" CHECK ("netCents" = "quantity" * "unitCents" AND "quantity" >= 1);
-- One mandate at a time collects for an account.
CREATE UNIQUE INDEX "mandate_one_current" ON "Mandate" ("accountId") WHERE "state" = 'valid' AND "revokedAt" IS NULL;
-- One wish or right at a time; above a set amount two different people decide.
CREATE UNIQUE INDEX "invoice_right_one_current" ON "InvoiceRight" ("accountId") WHERE "state" IN ('asked', 'proposed', 'granted');
ALTER TABLE "InvoiceRight" ADD CONSTRAINT "invoice_right_two_people" CHECK ("proposedBy" IS NULL OR "decidedBy" IS NULL OR "proposedBy" <> "decidedBy");
ALTER TABLE "InvoiceRight" ADD CONSTRAINT "invoice_right_granted_whole" CHECK ("state" <> 'granted' OR ("limitCents" > 0 AND "decidedBy" IS NOT NULL AND "reason" IS NOT NULL));
ALTER TABLE "Subscription" ADD CONSTRAINT "subscription_stop" CHECK (
  CASE "state" WHEN 'active' THEN "stoppedAt" IS NULL AND "endedAt" IS NULL WHEN 'stopping' THEN "stoppedAt" IS NOT NULL AND "endedAt" IS NULL ELSE "endedAt" IS NOT NULL END
);
-- Two of our people give a lost factor back: never the same one twice; one case at a time per user.
ALTER TABLE "FactorReset" ADD CONSTRAINT "factor_reset_two_people" CHECK ("decidedBy" IS NULL OR "decidedBy" <> "openedBy");
CREATE UNIQUE INDEX "factor_reset_one_open" ON "FactorReset" ("userId") WHERE "completedAt" IS NULL AND ("decision" IS NULL OR "decision" = 'passed');
ALTER TABLE "CallerPhrase" ADD CONSTRAINT "caller_phrase_position" CHECK ("position" IN (1, 2));
-- One open invitation per address and account.
CREATE UNIQUE INDEX "invitation_one_open" ON "Invitation" ("accountId", lower("email")) WHERE "acceptedAt" IS NULL AND "withdrawnAt" IS NULL;
ALTER TABLE "Session" ADD CONSTRAINT "session_view" CHECK (("viewedAccountId" IS NULL) = ("viewedSince" IS NULL));
