-- AlterTable
ALTER TABLE "FaceToFace" ADD COLUMN     "place" TEXT NOT NULL DEFAULT '';

-- Whoever looks at a request before it is approved is not the one who made it.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_review_two_people" CHECK ("reviewedBy" IS NULL OR "reviewedBy" <> "applicantId");
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_review_whole" CHECK (
  ("reviewDecision" IS NULL) = ("reviewedAt" IS NULL) AND ("reviewDecision" IS NULL) = ("reviewedBy" IS NULL)
  AND ("reviewDecision" IS NULL OR "reviewAskedAt" IS NOT NULL) AND ("reviewDecision" IS DISTINCT FROM 'declined' OR "reviewReason" IS NOT NULL)
);
-- What an identification in person costs, in cents without VAT.
INSERT INTO "Setting" ("name", "value", "updatedAt") VALUES ('face_to_face_prices', '{"notary": 12500, "courier": 8500}', now()) ON CONFLICT DO NOTHING;
