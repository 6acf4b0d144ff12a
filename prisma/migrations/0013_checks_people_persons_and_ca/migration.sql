-- CreateEnum
CREATE TYPE "AuthorityFinding" AS ENUM ('yes', 'no', 'cannot_tell');

-- CreateEnum
CREATE TYPE "PowerOfAttorneyWay" AS ENUM ('online', 'scan');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('power_of_attorney', 'message_file', 'title_proof');

-- CreateEnum
CREATE TYPE "FaceToFaceRoute" AS ENUM ('notary', 'courier');

-- CreateEnum
CREATE TYPE "FaceToFaceState" AS ENUM ('asked', 'planned', 'passed', 'failed', 'withdrawn');

-- CreateEnum
CREATE TYPE "AppointmentState" AS ENUM ('booked', 'done', 'missed', 'canceled');

-- CreateEnum
CREATE TYPE "ShippingMethod" AS ENUM ('standard', 'expedited');

-- CreateEnum
CREATE TYPE "ShipmentState" AS ENUM ('waiting', 'sent', 'delivered', 'returned', 'lost');

-- CreateEnum
CREATE TYPE "BreakerState" AS ENUM ('closed', 'open', 'half_open');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "approveNeedsTwo" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "CertificateOrder" ADD COLUMN     "authorityFinding" "AuthorityFinding",
ADD COLUMN     "authorityFoundAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelReason" TEXT,
ADD COLUMN     "reviewAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewDecision" "Approval",
ADD COLUMN     "reviewReason" TEXT,
ADD COLUMN     "reviewedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewedBy" UUID;

-- AlterTable
ALTER TABLE "Exchange" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "failure" TEXT,
ADD COLUMN     "requestId" TEXT;

-- AlterTable
ALTER TABLE "Individual" ADD COLUMN     "deactivatedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "handoverId" UUID,
ADD COLUMN     "representationId" UUID,
ADD COLUMN     "signatoryId" UUID;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "bouncedAt" TIMESTAMPTZ(3),
ADD COLUMN     "handoverId" UUID,
ADD COLUMN     "openedAt" TIMESTAMPTZ(3),
ADD COLUMN     "representationId" UUID,
ADD COLUMN     "resendOfId" UUID,
ADD COLUMN     "signatoryId" UUID;

-- AlterTable
ALTER TABLE "OrderCheck" ADD COLUMN     "askedAt" TIMESTAMPTZ(3),
ADD COLUMN     "askedBy" UUID,
ADD COLUMN     "question" TEXT;

-- CreateTable
CREATE TABLE "Representation" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "contactId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "identityId" TEXT,
    "identityState" "IdentityState" NOT NULL DEFAULT 'none',
    "identityReason" TEXT,
    "identityChangedAt" TIMESTAMPTZ(3),
    "consentAt" TIMESTAMPTZ(3),
    "consentVersion" TEXT,
    "consentWithdrawnAt" TIMESTAMPTZ(3),
    "approval" "Approval",
    "approvalReason" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "approvalAskedAt" TIMESTAMPTZ(3),
    "remindersStoppedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Representation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FaceToFace" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "representationId" UUID,
    "route" "FaceToFaceRoute" NOT NULL,
    "state" "FaceToFaceState" NOT NULL,
    "wish" JSONB NOT NULL DEFAULT '{}',
    "priceCents" INTEGER NOT NULL,
    "plannedAt" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedBy" UUID,
    "recordedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "FaceToFace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Handover" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "askedBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PowerOfAttorney" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "version" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "way" "PowerOfAttorneyWay" NOT NULL,
    "documentId" UUID,
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "checkedBy" UUID,
    "checkedAt" TIMESTAMPTZ(3),
    "decidedBy" UUID,
    "decision" "Decision",
    "reason" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PowerOfAttorney_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" UUID NOT NULL,
    "powerOfAttorneyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "signedName" TEXT,
    "signedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "Signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "orderId" UUID,
    "messageId" UUID,
    "kind" "DocumentKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA,
    "uploadedByKind" TEXT NOT NULL,
    "uploadedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderMessage" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "authorKind" TEXT NOT NULL,
    "authorId" TEXT,
    "authorName" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "check" "CheckKind",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "OrderMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "state" "AppointmentState" NOT NULL,
    "bookedByKind" TEXT NOT NULL,
    "bookedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedBy" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shipment" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "address" JSONB NOT NULL,
    "method" "ShippingMethod" NOT NULL,
    "priceCents" INTEGER NOT NULL,
    "state" "ShipmentState" NOT NULL,
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "carrier" TEXT,
    "trackingCode" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "deviceReceivedAt" TIMESTAMPTZ(3),
    "pinReceivedAt" TIMESTAMPTZ(3),
    "initialisedAt" TIMESTAMPTZ(3),
    "lostAt" TIMESTAMPTZ(3),

    CONSTRAINT "Shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CircuitBreaker" (
    "name" TEXT NOT NULL,
    "state" "BreakerState" NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "openedAt" TIMESTAMPTZ(3),
    "probeAt" TIMESTAMPTZ(3),
    "probingUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CircuitBreaker_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Reconciliation" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "picture" JSONB NOT NULL DEFAULT '{}',
    "counts" JSONB NOT NULL DEFAULT '{}',
    "failure" TEXT,

    CONSTRAINT "Reconciliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Difference" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" TEXT,
    "ours" JSONB,
    "theirs" JSONB,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Representation_identityId_key" ON "Representation"("identityId");

-- CreateIndex
CREATE INDEX "Representation_contactId_idx" ON "Representation"("contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Representation_orderId_position_key" ON "Representation"("orderId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Representation_orderId_contactId_key" ON "Representation"("orderId", "contactId");

-- CreateIndex
CREATE INDEX "FaceToFace_orderId_idx" ON "FaceToFace"("orderId");

-- CreateIndex
CREATE INDEX "FaceToFace_state_askedAt_idx" ON "FaceToFace"("state", "askedAt");

-- CreateIndex
CREATE INDEX "Handover_orderId_idx" ON "Handover"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "PowerOfAttorney_documentId_key" ON "PowerOfAttorney"("documentId");

-- CreateIndex
CREATE INDEX "PowerOfAttorney_orderId_idx" ON "PowerOfAttorney"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Signatory_powerOfAttorneyId_position_key" ON "Signatory"("powerOfAttorneyId", "position");

-- CreateIndex
CREATE INDEX "Document_orderId_idx" ON "Document"("orderId");

-- CreateIndex
CREATE INDEX "Document_accountId_idx" ON "Document"("accountId");

-- CreateIndex
CREATE INDEX "Document_messageId_idx" ON "Document"("messageId");

-- CreateIndex
CREATE INDEX "OrderMessage_orderId_createdAt_idx" ON "OrderMessage"("orderId", "createdAt");

-- CreateIndex
CREATE INDEX "Appointment_orderId_idx" ON "Appointment"("orderId");

-- CreateIndex
CREATE INDEX "Appointment_state_startsAt_idx" ON "Appointment"("state", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_orderId_key" ON "Shipment"("orderId");

-- CreateIndex
CREATE INDEX "Reconciliation_startedAt_idx" ON "Reconciliation"("startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Difference_dedupeKey_key" ON "Difference"("dedupeKey");

-- CreateIndex
CREATE INDEX "Difference_settledAt_firstSeenAt_idx" ON "Difference"("settledAt", "firstSeenAt");

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_representationId_fkey" FOREIGN KEY ("representationId") REFERENCES "Representation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representation" ADD CONSTRAINT "Representation_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representation" ADD CONSTRAINT "Representation_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaceToFace" ADD CONSTRAINT "FaceToFace_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaceToFace" ADD CONSTRAINT "FaceToFace_representationId_fkey" FOREIGN KEY ("representationId") REFERENCES "Representation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PowerOfAttorney" ADD CONSTRAINT "PowerOfAttorney_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PowerOfAttorney" ADD CONSTRAINT "PowerOfAttorney_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatory" ADD CONSTRAINT "Signatory_powerOfAttorneyId_fkey" FOREIGN KEY ("powerOfAttorneyId") REFERENCES "PowerOfAttorney"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OrderMessage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderMessage" ADD CONSTRAINT "OrderMessage_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Link" DROP CONSTRAINT "link_subject";
-- A link leads to one thing, as its purpose says.
ALTER TABLE "Link" ADD CONSTRAINT "link_subject" CHECK (
  num_nonnulls("userId", "invitationId", "orderId", "handoverId", "signatoryId", "representationId") = 1
  AND CASE
    WHEN "purpose" IN ('set_up_account', 'reset_password', 'reset_factor', 'confirm_email') THEN "userId" IS NOT NULL
    WHEN "purpose" = 'join_account' THEN "invitationId" IS NOT NULL
    WHEN "purpose" = 'hand_over_step' THEN "handoverId" IS NOT NULL
    WHEN "purpose" = 'sign_power_of_attorney' THEN "signatoryId" IS NOT NULL
    ELSE "orderId" IS NOT NULL
  END
);



-- The request, the checks and the people.
ALTER TABLE "Representation" ADD CONSTRAINT "representation_position" CHECK ("position" BETWEEN 1 AND 15);
CREATE UNIQUE INDEX "representation_one_approves" ON "Representation" ("orderId") WHERE "approval" = 'approved';
ALTER TABLE "Representation" ADD CONSTRAINT "representation_answer_whole" CHECK (("approval" IS NULL) = ("approvedAt" IS NULL));
CREATE UNIQUE INDEX "face_to_face_one_running" ON "FaceToFace" ("orderId", "representationId") WHERE "state" IN ('asked', 'planned');
ALTER TABLE "FaceToFace" ADD CONSTRAINT "face_to_face_sane" CHECK ("priceCents" >= 0 AND ("state" <> 'planned' OR "plannedAt" IS NOT NULL));
CREATE UNIQUE INDEX "handover_one_open" ON "Handover" ("orderId", "question") WHERE "answeredAt" IS NULL AND "withdrawnAt" IS NULL;
CREATE UNIQUE INDEX "power_of_attorney_one_current" ON "PowerOfAttorney" ("orderId") WHERE "withdrawnAt" IS NULL AND "decision" IS DISTINCT FROM 'failed';
ALTER TABLE "PowerOfAttorney" ADD CONSTRAINT "power_of_attorney_two_people" CHECK ("decidedBy" IS NULL OR "checkedBy" IS NULL OR "decidedBy" <> "checkedBy");
ALTER TABLE "PowerOfAttorney" ADD CONSTRAINT "power_of_attorney_accepted_by_two" CHECK ("decision" IS DISTINCT FROM 'passed' OR ("checkedBy" IS NOT NULL AND "decidedBy" IS NOT NULL));
ALTER TABLE "Signatory" ADD CONSTRAINT "signatory_one_answer" CHECK (num_nonnulls("signedAt", "declinedAt") <= 1 AND ("signedAt" IS NULL) = ("signedName" IS NULL));
ALTER TABLE "Document" ADD CONSTRAINT "document_size" CHECK ("size" BETWEEN 1 AND 10485760);
ALTER TABLE "Document" ADD CONSTRAINT "document_erased" CHECK (("bytes" IS NULL) = ("erasedAt" IS NOT NULL));
ALTER TABLE "Appointment" ADD CONSTRAINT "appointment_closed" CHECK (("state" = 'booked') = ("closedAt" IS NULL));
CREATE UNIQUE INDEX "appointment_one_booked" ON "Appointment" ("orderId") WHERE "state" = 'booked';
ALTER TABLE "Shipment" ADD CONSTRAINT "shipment_sane" CHECK ("priceCents" >= 0 AND ("state" <> 'sent' OR "sentAt" IS NOT NULL));
