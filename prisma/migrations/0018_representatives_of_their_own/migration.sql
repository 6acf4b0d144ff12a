-- Who represents an order, and what became of it, moves from the order to a row of its own, the first of up to fifteen.
INSERT INTO "Representation" (
  "id", "orderId", "contactId", "position", "identityId", "identityState", "identityReason", "identityChangedAt",
  "consentAt", "consentVersion", "approval", "approvalReason", "approvedAt", "approvalAskedAt", "createdAt"
)
SELECT
  gen_random_uuid(), "id", "representativeId", 1, "identityId", "identityState", "identityReason", "identityChangedAt",
  "consentAt", "consentVersion", "approval", "approvalReason", "approvedAt", "approvalAskedAt",
  coalesce("submittedAt", "createdAt")
FROM "CertificateOrder"
WHERE "representativeId" IS NOT NULL
ON CONFLICT ("orderId", "position") DO NOTHING;

-- The mailed links to identify and to approve lead to that person from now on, and so do the mails that carry them.
ALTER TABLE "Link" DROP CONSTRAINT "link_subject";
UPDATE "Link" SET "representationId" = "Representation"."id", "orderId" = NULL
FROM "Representation"
WHERE "Link"."purpose" IN ('verify_identity', 'approve_order')
  AND "Representation"."orderId" = "Link"."orderId" AND "Representation"."position" = 1;
DELETE FROM "Link" WHERE "purpose" IN ('verify_identity', 'approve_order') AND "representationId" IS NULL;
UPDATE "Mail" SET "representationId" = "Representation"."id"
FROM "Representation"
WHERE "Mail"."template" IN ('verify_identity', 'identity_failed', 'approve_order')
  AND "Representation"."orderId" = "Mail"."orderId" AND "Representation"."position" = 1;

-- DropForeignKey
ALTER TABLE "CertificateOrder" DROP CONSTRAINT "CertificateOrder_representativeId_fkey";

-- DropIndex
DROP INDEX "CertificateOrder_identityId_key";

ALTER TABLE "CertificateOrder" DROP CONSTRAINT "order_approval_moment";

-- AlterTable
ALTER TABLE "CertificateOrder" DROP COLUMN "approval",
DROP COLUMN "approvalAskedAt",
DROP COLUMN "approvalReason",
DROP COLUMN "approvedAt",
DROP COLUMN "consentAt",
DROP COLUMN "consentVersion",
DROP COLUMN "identityChangedAt",
DROP COLUMN "identityId",
DROP COLUMN "identityReason",
DROP COLUMN "identityState",
DROP COLUMN "representativeId";

-- AlterTable
ALTER TABLE "Representation" ADD COLUMN     "wrongPersonAt" TIMESTAMPTZ(3);

-- A link leads to one thing, as its purpose says.
ALTER TABLE "Link" ADD CONSTRAINT "link_subject" CHECK (
  num_nonnulls("userId", "invitationId", "orderId", "handoverId", "signatoryId", "representationId") = 1
  AND CASE
    WHEN "purpose" IN ('set_up_account', 'reset_password', 'reset_factor', 'confirm_email') THEN "userId" IS NOT NULL
    WHEN "purpose" = 'join_account' THEN "invitationId" IS NOT NULL
    WHEN "purpose" = 'hand_over_step' THEN "handoverId" IS NOT NULL
    WHEN "purpose" = 'sign_power_of_attorney' THEN "signatoryId" IS NOT NULL
    WHEN "purpose" IN ('verify_identity', 'approve_order') THEN "representationId" IS NOT NULL
    ELSE "orderId" IS NOT NULL
  END
);
