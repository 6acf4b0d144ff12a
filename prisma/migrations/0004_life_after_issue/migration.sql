-- CreateEnum
CREATE TYPE "RevocationReason" AS ENUM ('unspecified', 'key_compromise', 'affiliation_changed', 'superseded', 'cessation_of_operation');

-- CreateEnum
CREATE TYPE "RevocationState" AS ENUM ('asked', 'agreed', 'done', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "WatchSource" AS ENUM ('upload', 'address');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'delivered', 'failed');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "reminderEmails" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "revokeNeedsTwo" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "CertificateOrder" ADD COLUMN     "pendingCsr" TEXT,
ADD COLUMN     "pendingCsrKeyHash" TEXT,
ADD COLUMN     "pendingKeySource" "KeySource",
ADD COLUMN     "pendingSealedKey" TEXT,
ADD COLUMN     "renewalOfId" UUID;

-- CreateTable
CREATE TABLE "Revocation" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "certificateId" UUID NOT NULL,
    "reason" "RevocationReason" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "state" "RevocationState" NOT NULL,
    "askedBy" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "agreedBy" UUID,
    "agreedAt" TIMESTAMPTZ(3),
    "sentToCaAt" TIMESTAMPTZ(3),
    "caRequestId" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "caMessage" TEXT,

    CONSTRAINT "Revocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedCertificate" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "source" "WatchSource" NOT NULL,
    "address" TEXT,
    "leaf" TEXT NOT NULL,
    "chain" TEXT NOT NULL DEFAULT '',
    "fingerprint" TEXT NOT NULL,
    "commonName" TEXT NOT NULL,
    "issuerName" TEXT NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "notAfter" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "addedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WatchedCertificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpiryReminder" (
    "id" UUID NOT NULL,
    "certificateId" UUID,
    "watchedId" UUID,
    "stage" INTEGER NOT NULL,
    "sentTo" TEXT[],
    "skipped" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExpiryReminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignItem" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "certificateId" UUID NOT NULL,
    "assigneeId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "installedAt" TIMESTAMPTZ(3),
    "installedBy" UUID,

    CONSTRAINT "CampaignItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotentAnswer" (
    "id" UUID NOT NULL,
    "apiKeyId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotentAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookEndpoint" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "events" TEXT[],
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedWhy" TEXT,

    CONSTRAINT "WebhookEndpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "endpointId" UUID NOT NULL,
    "eventId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "DeliveryState" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastStatus" INTEGER,
    "lastError" TEXT,
    "lastMillis" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "nextTryAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Revocation_orderId_idx" ON "Revocation"("orderId");

-- CreateIndex
CREATE INDEX "Revocation_certificateId_idx" ON "Revocation"("certificateId");

-- CreateIndex
CREATE INDEX "Revocation_state_askedAt_idx" ON "Revocation"("state", "askedAt");

-- CreateIndex
CREATE INDEX "WatchedCertificate_accountId_idx" ON "WatchedCertificate"("accountId");

-- CreateIndex
CREATE INDEX "WatchedCertificate_notAfter_idx" ON "WatchedCertificate"("notAfter");

-- CreateIndex
CREATE UNIQUE INDEX "ExpiryReminder_certificateId_stage_key" ON "ExpiryReminder"("certificateId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "ExpiryReminder_watchedId_stage_key" ON "ExpiryReminder"("watchedId", "stage");

-- CreateIndex
CREATE INDEX "Campaign_accountId_idx" ON "Campaign"("accountId");

-- CreateIndex
CREATE INDEX "CampaignItem_certificateId_idx" ON "CampaignItem"("certificateId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignItem_campaignId_certificateId_key" ON "CampaignItem"("campaignId", "certificateId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE INDEX "ApiKey_accountId_idx" ON "ApiKey"("accountId");

-- CreateIndex
CREATE INDEX "IdempotentAnswer_createdAt_idx" ON "IdempotentAnswer"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "IdempotentAnswer_apiKeyId_key_key" ON "IdempotentAnswer"("apiKeyId", "key");

-- CreateIndex
CREATE INDEX "WebhookEndpoint_accountId_idx" ON "WebhookEndpoint"("accountId");

-- CreateIndex
CREATE INDEX "WebhookDelivery_state_nextTryAt_idx" ON "WebhookDelivery"("state", "nextTryAt");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_endpointId_eventId_key" ON "WebhookDelivery"("endpointId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_accountId_idx" ON "CalendarFeed"("accountId");

-- CreateIndex
CREATE INDEX "CertificateOrder_renewalOfId_idx" ON "CertificateOrder"("renewalOfId");

-- AddForeignKey
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "CertificateOrder_renewalOfId_fkey" FOREIGN KEY ("renewalOfId") REFERENCES "CertificateOrder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revocation" ADD CONSTRAINT "Revocation_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedCertificate" ADD CONSTRAINT "WatchedCertificate_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpiryReminder" ADD CONSTRAINT "ExpiryReminder_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpiryReminder" ADD CONSTRAINT "ExpiryReminder_watchedId_fkey" FOREIGN KEY ("watchedId") REFERENCES "WatchedCertificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignItem" ADD CONSTRAINT "CampaignItem_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignItem" ADD CONSTRAINT "CampaignItem_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdempotentAnswer" ADD CONSTRAINT "IdempotentAnswer_apiKeyId_fkey" FOREIGN KEY ("apiKeyId") REFERENCES "ApiKey"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "WebhookEndpoint_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_endpointId_fkey" FOREIGN KEY ("endpointId") REFERENCES "WebhookEndpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
-- A reminder is about one certificate, ours or a watched one.
ALTER TABLE "ExpiryReminder" ADD CONSTRAINT "expiry_reminder_one_subject" CHECK (num_nonnulls("certificateId", "watchedId") = 1);
-- One wish to revoke a certificate at a time; where two must agree they are two.
CREATE UNIQUE INDEX "revocation_one_open" ON "Revocation" ("certificateId") WHERE "state" IN ('asked', 'agreed', 'done');
ALTER TABLE "Revocation" ADD CONSTRAINT "revocation_two_people" CHECK ("agreedBy" IS NULL OR "askedBy" IS NULL OR "agreedBy" <> "askedBy");
ALTER TABLE "Revocation" ADD CONSTRAINT "revocation_done_moment" CHECK (("state" = 'done') = ("doneAt" IS NOT NULL));
-- A certificate is watched once per account and source.
CREATE UNIQUE INDEX "watched_once" ON "WatchedCertificate" ("accountId", "fingerprint", "source", coalesce("address", '')) WHERE "endedAt" IS NULL;
ALTER TABLE "WatchedCertificate" ADD CONSTRAINT "watched_address" CHECK (("source" = 'address') = ("address" IS NOT NULL));
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_pending_key_whole" CHECK (
  ("pendingCsr" IS NULL) = ("pendingCsrKeyHash" IS NULL) AND ("pendingCsr" IS NULL) = ("pendingKeySource" IS NULL)
  AND ("pendingSealedKey" IS NULL OR "pendingKeySource" = 'browser')
);
