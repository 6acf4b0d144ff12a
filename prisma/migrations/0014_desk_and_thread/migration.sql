-- CreateEnum
CREATE TYPE "CheckOwner" AS ENUM ('applicant', 'representative', 'us', 'ca');

-- CreateEnum
CREATE TYPE "RegisterName" AS ENUM ('kvk', 'oin');

-- AlterEnum
BEGIN;
CREATE TYPE "WorkItemKind_new" AS ENUM ('activate_product', 'invoice_payment', 'order_stuck', 'ca_unclear', 'payment_unclear', 'factor_reset', 'invoice_overdue', 'job_stopped', 'order_message', 'appointment', 'face_to_face', 'power_of_attorney', 'validation', 'mail_bounced', 'ca_silent', 'ca_differs');
ALTER TABLE "WorkItem" ALTER COLUMN "kind" TYPE "WorkItemKind_new" USING ((CASE "kind"::text WHEN 'order_question' THEN 'face_to_face' ELSE "kind"::text END)::"WorkItemKind_new");
ALTER TYPE "WorkItemKind" RENAME TO "WorkItemKind_old";
ALTER TYPE "WorkItemKind_new" RENAME TO "WorkItemKind";
DROP TYPE "public"."WorkItemKind_old";
COMMIT;

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "seat" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderCheck" ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "owner" "CheckOwner";

-- AlterTable
ALTER TABLE "OrderMessage" ADD COLUMN     "toldAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "WorkItem" ADD COLUMN     "waitsFor" TEXT,
ADD COLUMN     "waitsSince" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MessageDraft" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "check" "CheckKind",
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MessageDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterExtract" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "register" "RegisterName" NOT NULL,
    "number" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedBy" UUID,

    CONSTRAINT "RegisterExtract_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MessageDraft_orderId_userId_key" ON "MessageDraft"("orderId", "userId");

-- CreateIndex
CREATE INDEX "RegisterExtract_orderId_askedAt_idx" ON "RegisterExtract"("orderId", "askedAt");

-- CreateIndex
CREATE INDEX "OrderCheck_owner_state_idx" ON "OrderCheck"("owner", "state");

-- AddForeignKey
ALTER TABLE "MessageDraft" ADD CONSTRAINT "MessageDraft_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterExtract" ADD CONSTRAINT "RegisterExtract_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "CertificateOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each telephone of the desk has one call at a moment; two people who take the last one are told apart here.
CREATE UNIQUE INDEX "appointment_one_call" ON "Appointment" ("startsAt", "seat") WHERE "state" = 'booked';
ALTER TABLE "Appointment" ADD CONSTRAINT "appointment_seat" CHECK ("seat" >= 1 AND "sequence" >= 0);
-- What is put aside says what for.
ALTER TABLE "WorkItem" ADD CONSTRAINT "work_item_waits" CHECK (("waitsSince" IS NULL) = ("waitsFor" IS NULL));
-- An answer answers a question.
ALTER TABLE "OrderCheck" ADD CONSTRAINT "order_check_question" CHECK (("question" IS NULL) = ("askedAt" IS NULL) AND ("answeredAt" IS NULL OR "askedAt" IS NOT NULL));
-- Notes among our own people are written by our own people.
ALTER TABLE "OrderMessage" ADD CONSTRAINT "order_message_internal" CHECK (NOT "internal" OR "authorKind" = 'staff');
