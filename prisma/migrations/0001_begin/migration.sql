-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('nl', 'en');

-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('EUR', 'USD', 'GBP');

-- CreateEnum
CREATE TYPE "VatCheck" AS ENUM ('not_checked', 'valid', 'invalid', 'could_not_ask');

-- CreateEnum
CREATE TYPE "VatRule" AS ENUM ('domestic', 'reverse_charge', 'outside_eu', 'eu_consumer');

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('owner', 'requester', 'billing', 'auditor');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('sales', 'validation', 'admin');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('set_up_account', 'verify_identity', 'approve_order', 'create_certificate');

-- CreateEnum
CREATE TYPE "ProductSubject" AS ENUM ('server', 'organisation', 'organisation_person', 'professional', 'citizen');

-- CreateEnum
CREATE TYPE "KeyStore" AS ENUM ('own', 'token', 'qscd');

-- CreateEnum
CREATE TYPE "Generation" AS ENUM ('G1', 'G4');

-- CreateEnum
CREATE TYPE "PurchaseState" AS ENUM ('open', 'paid', 'canceled', 'refund_due');

-- CreateEnum
CREATE TYPE "PaymentState" AS ENUM ('intended', 'open', 'pending', 'paid', 'failed', 'canceled', 'expired');

-- CreateEnum
CREATE TYPE "PaymentMethod" AS ENUM ('creditcard', 'paypal', 'ideal', 'directdebit', 'invoice');

-- CreateEnum
CREATE TYPE "SubscriptionState" AS ENUM ('active', 'stopping', 'ended');

-- CreateEnum
CREATE TYPE "OrderState" AS ENUM ('draft', 'submitting', 'unconfirmed', 'returned', 'validating', 'issued', 'completed', 'reissuing', 'declined', 'rejected', 'canceled', 'revoked', 'expired');

-- CreateEnum
CREATE TYPE "KeySource" AS ENUM ('browser', 'csr');

-- CreateEnum
CREATE TYPE "IdentityState" AS ENUM ('none', 'sent', 'started', 'submitted', 'passed', 'failed');

-- CreateEnum
CREATE TYPE "Approval" AS ENUM ('approved', 'declined');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('passed', 'failed');

-- CreateEnum
CREATE TYPE "CheckKind" AS ENUM ('key', 'domain', 'organisation', 'oin', 'authority', 'identity', 'approval');

-- CreateEnum
CREATE TYPE "CheckState" AS ENUM ('later', 'todo', 'busy', 'passed', 'failed', 'unclear');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'refused');

-- CreateEnum
CREATE TYPE "WorkItemKind" AS ENUM ('activate_product', 'invoice_payment', 'order_stuck', 'order_question', 'ca_unclear', 'payment_unclear');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'nl',
    "phone" TEXT,
    "vatNumber" TEXT,
    "vatChecked" "VatCheck" NOT NULL DEFAULT 'not_checked',
    "vatProof" TEXT,
    "billingName" TEXT,
    "billingEmail" TEXT,
    "billingStreet" TEXT,
    "billingPostcode" TEXT,
    "billingCity" TEXT,
    "billingProvince" TEXT,
    "billingCountry" TEXT NOT NULL DEFAULT 'NL',
    "invoiceAllowed" BOOLEAN NOT NULL DEFAULT false,
    "invoiceLimitCents" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "accountId" UUID,
    "role" "UserRole",
    "staffRole" "StaffRole",
    "username" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "phone" TEXT,
    "jobTitle" TEXT,
    "locale" "Locale" NOT NULL DEFAULT 'nl',
    "passwordHash" TEXT NOT NULL,
    "securityQuestion" TEXT,
    "securityAnswer" TEXT,
    "setUpAt" TIMESTAMPTZ(3),
    "blockedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Authenticator" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "activatedAt" TIMESTAMPTZ(3),
    "lastUsedStep" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Authenticator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "factorAt" TIMESTAMPTZ(3) NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "ipAddress" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingSignIn" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PendingSignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Link" (
    "id" UUID NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID,
    "orderId" UUID,
    "email" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "spentAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkSession" (
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LinkSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "caProduct" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "aliases" TEXT[],
    "subject" "ProductSubject" NOT NULL,
    "keyStore" "KeyStore" NOT NULL,
    "qualified" BOOLEAN NOT NULL DEFAULT false,
    "generation" "Generation",
    "requestForm" JSONB NOT NULL,
    "maxYears" INTEGER NOT NULL,
    "maxDays" INTEGER NOT NULL,
    "requestable" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Price" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "currency" "Currency" NOT NULL,
    "centsPerYear" INTEGER NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cart" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'EUR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CartLine" (
    "id" UUID NOT NULL,
    "cartId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CartLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Purchase" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "cartId" UUID,
    "state" "PurchaseState" NOT NULL,
    "currency" "Currency" NOT NULL,
    "netCents" INTEGER NOT NULL,
    "vatCents" INTEGER NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "vatRule" "VatRule" NOT NULL,
    "vatPercent" INTEGER NOT NULL,
    "purchaseOrderNumber" TEXT,
    "locale" "Locale" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "paidAt" TIMESTAMPTZ(3),

    CONSTRAINT "Purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PurchaseLine" (
    "id" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "centsPerYear" INTEGER NOT NULL,

    CONSTRAINT "PurchaseLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "providerId" TEXT,
    "state" "PaymentState" NOT NULL,
    "method" "PaymentMethod" NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "currency" "Currency" NOT NULL,
    "checkoutUrl" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invoice" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "accountId" UUID NOT NULL,
    "purchaseId" UUID,
    "netCents" INTEGER NOT NULL,
    "vatCents" INTEGER NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "currency" "Currency" NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "paidAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "unit" INTEGER NOT NULL,
    "state" "SubscriptionState" NOT NULL,
    "currency" "Currency" NOT NULL,
    "centsPerYear" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "renewsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductActivation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "activatedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProductActivation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kvkNumber" TEXT,
    "rsin" TEXT,
    "street" TEXT NOT NULL,
    "houseNumber" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "province" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT 'NL',
    "phone" TEXT NOT NULL DEFAULT '',
    "caOrganisationId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "caContactId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Individual" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "province" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "professionalTitle" TEXT,
    "caIndividualId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Individual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificateOrder" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "subscriptionId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "applicantId" UUID NOT NULL,
    "state" "OrderState" NOT NULL,
    "generation" "Generation" NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "organisationId" UUID,
    "representativeId" UUID,
    "technicalContactId" UUID,
    "individualId" UUID,
    "commonName" TEXT,
    "oin" TEXT,
    "csr" TEXT,
    "csrKeyHash" TEXT,
    "keySource" "KeySource",
    "validUntil" TIMESTAMPTZ(3),
    "termsVersion" TEXT,
    "termsAcceptedAt" TIMESTAMPTZ(3),
    "sealedKey" TEXT,
    "sentToCaAt" TIMESTAMPTZ(3),
    "caOrderId" TEXT,
    "caCertificateId" TEXT,
    "caStatus" TEXT,
    "caFacts" JSONB,
    "caCheckedAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "caMessage" TEXT,
    "identityId" TEXT,
    "identityState" "IdentityState" NOT NULL DEFAULT 'none',
    "identityReason" TEXT,
    "identityChangedAt" TIMESTAMPTZ(3),
    "consentAt" TIMESTAMPTZ(3),
    "consentVersion" TEXT,
    "approval" "Approval",
    "approvalReason" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "approvalAskedAt" TIMESTAMPTZ(3),
    "collectBefore" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "issuedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CertificateOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderCheck" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "kind" "CheckKind" NOT NULL,
    "state" "CheckState" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "recorded" "Decision",
    "recordedBy" UUID,
    "recordedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OrderCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderEvent" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fromState" "OrderState",
    "toState" "OrderState",
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OrderEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "caCertificateId" TEXT NOT NULL,
    "serialNumber" TEXT NOT NULL,
    "leaf" TEXT NOT NULL,
    "chain" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "commonName" TEXT NOT NULL,
    "oin" TEXT,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "notAfter" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "replacedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "orderId" UUID,
    "userId" UUID,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "messageId" TEXT NOT NULL,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkItem" (
    "id" UUID NOT NULL,
    "kind" "WorkItemKind" NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "accountId" UUID,
    "orderId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneBy" UUID,
    "outcome" TEXT,

    CONSTRAINT "WorkItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" TEXT,
    "reason" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "ipAddress" TEXT NOT NULL DEFAULT '',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Exchange" (
    "id" UUID NOT NULL,
    "system" TEXT NOT NULL,
    "orderId" UUID,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "request" JSONB,
    "status" INTEGER,
    "response" JSONB,
    "millis" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Exchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_number_key" ON "Account"("number");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE INDEX "User_accountId_idx" ON "User"("accountId");

-- CreateIndex
CREATE INDEX "User_email_idx" ON "User"("email");

-- CreateIndex
CREATE INDEX "Authenticator_userId_idx" ON "Authenticator"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_userId_codeHash_key" ON "RecoveryCode"("userId", "codeHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "PendingSignIn_tokenHash_key" ON "PendingSignIn"("tokenHash");

-- CreateIndex
CREATE INDEX "PendingSignIn_userId_idx" ON "PendingSignIn"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Link_tokenHash_key" ON "Link"("tokenHash");

-- CreateIndex
CREATE INDEX "Link_orderId_purpose_idx" ON "Link"("orderId", "purpose");

-- CreateIndex
CREATE INDEX "Link_userId_purpose_idx" ON "Link"("userId", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "LinkSession_tokenHash_key" ON "LinkSession"("tokenHash");

-- CreateIndex
CREATE INDEX "LinkSession_linkId_idx" ON "LinkSession"("linkId");

-- CreateIndex
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Product_caProduct_key" ON "Product"("caProduct");

-- CreateIndex
CREATE UNIQUE INDEX "Price_productId_currency_validFrom_key" ON "Price"("productId", "currency", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Cart_tokenHash_key" ON "Cart"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "CartLine_cartId_productId_key" ON "CartLine"("cartId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "Purchase_number_key" ON "Purchase"("number");

-- CreateIndex
CREATE INDEX "Purchase_accountId_idx" ON "Purchase"("accountId");

-- CreateIndex
CREATE INDEX "Purchase_state_createdAt_idx" ON "Purchase"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseLine_purchaseId_productId_key" ON "PurchaseLine"("purchaseId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_providerId_key" ON "Payment"("providerId");

-- CreateIndex
CREATE INDEX "Payment_purchaseId_idx" ON "Payment"("purchaseId");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_purchaseId_key" ON "Invoice"("purchaseId");

-- CreateIndex
CREATE INDEX "Invoice_accountId_idx" ON "Invoice"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_year_sequence_key" ON "Invoice"("year", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_number_key" ON "Subscription"("number");

-- CreateIndex
CREATE INDEX "Subscription_accountId_idx" ON "Subscription"("accountId");

-- CreateIndex
CREATE INDEX "Subscription_renewsAt_idx" ON "Subscription"("renewsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_purchaseId_productId_unit_key" ON "Subscription"("purchaseId", "productId", "unit");

-- CreateIndex
CREATE INDEX "ProductActivation_accountId_productId_idx" ON "ProductActivation"("accountId", "productId");

-- CreateIndex
CREATE INDEX "Organisation_accountId_idx" ON "Organisation"("accountId");

-- CreateIndex
CREATE INDEX "Organisation_caOrganisationId_idx" ON "Organisation"("caOrganisationId");

-- CreateIndex
CREATE INDEX "Contact_accountId_idx" ON "Contact"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Individual_caIndividualId_key" ON "Individual"("caIndividualId");

-- CreateIndex
CREATE INDEX "Individual_accountId_idx" ON "Individual"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "CertificateOrder_number_key" ON "CertificateOrder"("number");

-- CreateIndex
CREATE UNIQUE INDEX "CertificateOrder_caOrderId_key" ON "CertificateOrder"("caOrderId");

-- CreateIndex
CREATE UNIQUE INDEX "CertificateOrder_identityId_key" ON "CertificateOrder"("identityId");

-- CreateIndex
CREATE INDEX "CertificateOrder_accountId_createdAt_idx" ON "CertificateOrder"("accountId", "createdAt");

-- CreateIndex
CREATE INDEX "CertificateOrder_applicantId_idx" ON "CertificateOrder"("applicantId");

-- CreateIndex
CREATE INDEX "CertificateOrder_subscriptionId_idx" ON "CertificateOrder"("subscriptionId");

-- CreateIndex
CREATE INDEX "CertificateOrder_state_stateSince_idx" ON "CertificateOrder"("state", "stateSince");

-- CreateIndex
CREATE INDEX "CertificateOrder_oin_idx" ON "CertificateOrder"("oin");

-- CreateIndex
CREATE INDEX "CertificateOrder_csrKeyHash_idx" ON "CertificateOrder"("csrKeyHash");

-- CreateIndex
CREATE UNIQUE INDEX "OrderCheck_orderId_kind_key" ON "OrderCheck"("orderId", "kind");

-- CreateIndex
CREATE INDEX "OrderEvent_orderId_at_idx" ON "OrderEvent"("orderId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_caCertificateId_key" ON "Certificate"("caCertificateId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_fingerprint_key" ON "Certificate"("fingerprint");

-- CreateIndex
CREATE INDEX "Certificate_orderId_idx" ON "Certificate"("orderId");

-- CreateIndex
CREATE INDEX "Certificate_notAfter_idx" ON "Certificate"("notAfter");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_dedupeKey_key" ON "Mail"("dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "Mail_orderId_idx" ON "Mail"("orderId");

-- CreateIndex
CREATE INDEX "Mail_userId_idx" ON "Mail"("userId");

-- CreateIndex
CREATE INDEX "Mail_state_queuedAt_idx" ON "Mail"("state", "queuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "WorkItem_dedupeKey_key" ON "WorkItem"("dedupeKey");

-- CreateIndex
CREATE INDEX "WorkItem_accountId_idx" ON "WorkItem"("accountId");

-- CreateIndex
CREATE INDEX "WorkItem_orderId_idx" ON "WorkItem"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_objectKind_objectId_idx" ON "AuditEntry"("objectKind", "objectId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "Exchange_orderId_idx" ON "Exchange"("orderId");

-- CreateIndex
CREATE INDEX "Exchange_at_idx" ON "Exchange"("at");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Authenticator" ADD CONSTRAINT "Authenticator_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingSignIn" ADD CONSTRAINT "PendingSignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkSession" ADD CONSTRAINT "LinkSession_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Price" ADD CONSTRAINT "Price_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Purchase" ADD CONSTRAINT "Purchase_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Purchase" ADD CONSTRAINT "Purchase_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Purchase" ADD CONSTRAINT "Purchase_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseLine" ADD CONSTRAINT "PurchaseLine_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseLine" ADD CONSTRAINT "PurchaseLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductActivation" ADD CONSTRAINT "ProductActivation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductActivation" ADD CONSTRAINT "ProductActivation_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Individual" ADD CONSTRAINT "Individual_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_representativeId_fkey" FOREIGN KEY ("representativeId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_technicalContactId_fkey" FOREIGN KEY ("technicalContactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_individualId_fkey" FOREIGN KEY ("individualId") REFERENCES "Individual"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderCheck" ADD CONSTRAINT "OrderCheck_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderEvent" ADD CONSTRAINT "OrderEvent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItem" ADD CONSTRAINT "WorkItem_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItem" ADD CONSTRAINT "WorkItem_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the database itself holds, beyond what the Prisma schema can say.

-- A user belongs to an account with a role, or is staff; never both, never neither.
ALTER TABLE "User" ADD CONSTRAINT "user_customer_or_staff" CHECK (
  ("accountId" IS NOT NULL AND "role" IS NOT NULL AND "staffRole" IS NULL)
  OR ("accountId" IS NULL AND "role" IS NULL AND "staffRole" IS NOT NULL)
);
ALTER TABLE "User" ADD CONSTRAINT "user_username_lower" CHECK ("username" = lower("username"));

-- A set-up user has an authenticator: kept by the use case; a second pending one is not allowed.
CREATE UNIQUE INDEX "authenticator_one_pending" ON "Authenticator" ("userId") WHERE "activatedAt" IS NULL;

-- A link leads to a user or to an order, as its purpose says.
ALTER TABLE "Link" ADD CONSTRAINT "link_subject" CHECK (
  ("purpose" = 'set_up_account' AND "userId" IS NOT NULL AND "orderId" IS NULL)
  OR ("purpose" <> 'set_up_account' AND "orderId" IS NOT NULL AND "userId" IS NULL)
);

-- Money.
ALTER TABLE "Price" ADD CONSTRAINT "price_not_negative" CHECK ("centsPerYear" >= 0);
ALTER TABLE "CartLine" ADD CONSTRAINT "cart_line_quantity" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "PurchaseLine" ADD CONSTRAINT "purchase_line_quantity" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "Purchase" ADD CONSTRAINT "purchase_sum" CHECK ("totalCents" = "netCents" + "vatCents" AND "netCents" >= 0 AND "vatCents" >= 0);
ALTER TABLE "Purchase" ADD CONSTRAINT "purchase_paid_at" CHECK (("state" IN ('paid', 'refund_due')) = ("paidAt" IS NOT NULL));
ALTER TABLE "Payment" ADD CONSTRAINT "payment_amount" CHECK ("amountCents" > 0);
-- One running try per purchase. Two paid ones can happen (paid after cancel) and are told to staff.
CREATE UNIQUE INDEX "payment_one_running" ON "Payment" ("purchaseId") WHERE "state" IN ('intended', 'open', 'pending');
-- One open purchase per cart: a double click finds the first.
CREATE UNIQUE INDEX "purchase_one_open_per_cart" ON "Purchase" ("cartId") WHERE "state" IN ('open', 'paid');
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_sum" CHECK ("totalCents" = "netCents" + "vatCents");
ALTER TABLE "Account" ADD CONSTRAINT "account_number_shape" CHECK ("number" ~ '^[1-9][0-9]{6,}$');

-- One activation of a product in an account at a time.
CREATE UNIQUE INDEX "activation_one_current" ON "ProductActivation" ("accountId", "productId") WHERE "withdrawnAt" IS NULL;

-- One organisation per KVK number in an account.
CREATE UNIQUE INDEX "organisation_one_per_kvk" ON "Organisation" ("accountId", "kvkNumber") WHERE "kvkNumber" IS NOT NULL;
ALTER TABLE "Organisation" ADD CONSTRAINT "organisation_kvk_shape" CHECK ("kvkNumber" IS NULL OR "kvkNumber" ~ '^[0-9]{8}$');
CREATE UNIQUE INDEX "contact_one_per_person" ON "Contact" ("accountId", lower("email"), lower("firstName"), lower("lastName"));

-- Orders: what each state must have.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_oin_shape" CHECK ("oin" IS NULL OR length("oin") = 20);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_submitted_is_whole" CHECK (
  "state" IN ('draft', 'returned', 'canceled')
  OR ("csr" IS NOT NULL AND "keySource" IS NOT NULL AND "submittedAt" IS NOT NULL AND "termsAcceptedAt" IS NOT NULL AND "commonName" IS NOT NULL)
);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_known_to_ca" CHECK (
  "state" NOT IN ('validating', 'issued', 'completed', 'reissuing', 'rejected', 'revoked', 'expired') OR "caOrderId" IS NOT NULL
);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_sealed_key_only_browser" CHECK ("sealedKey" IS NULL OR "keySource" = 'browser');
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_approval_moment" CHECK (("approval" IS NULL) = ("approvedAt" IS NULL));
-- One request at a time per subscription: a second tab finds the first draft.
CREATE UNIQUE INDEX "order_one_open_per_subscription" ON "CertificateOrder" ("subscriptionId")
  WHERE "state" IN ('draft', 'submitting', 'unconfirmed', 'returned', 'validating');

ALTER TABLE "Certificate" ADD CONSTRAINT "certificate_dates" CHECK ("notAfter" > "notBefore");
-- One current certificate per order.
CREATE UNIQUE INDEX "certificate_one_current" ON "Certificate" ("orderId") WHERE "replacedAt" IS NULL AND "revokedAt" IS NULL;

ALTER TABLE "Mail" ADD CONSTRAINT "mail_sent_moment" CHECK (("state" = 'sent') = ("sentAt" IS NOT NULL));
CREATE INDEX "work_item_open" ON "WorkItem" ("kind", "createdAt") WHERE "doneAt" IS NULL;
-- What is sold has a generation.
ALTER TABLE "Product" ADD CONSTRAINT "product_requestable_has_generation" CHECK (NOT "requestable" OR "generation" IS NOT NULL);
