-- CreateEnum
CREATE TYPE "WebhookKind" AS ENUM ('signed', 'teams', 'slack');

-- AlterTable
ALTER TABLE "WebhookEndpoint" ADD COLUMN     "earlierSecret" TEXT,
ADD COLUMN     "earlierSecretEndsAt" TIMESTAMPTZ(3),
ADD COLUMN     "kind" "WebhookKind" NOT NULL DEFAULT 'signed',
ADD COLUMN     "locale" "Locale" NOT NULL DEFAULT 'nl';

-- CreateTable
CREATE TABLE "WebhookTry" (
    "id" UUID NOT NULL,
    "deliveryId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "error" TEXT,
    "millis" INTEGER NOT NULL,
    "excerpt" TEXT,

    CONSTRAINT "WebhookTry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WebhookTry_deliveryId_id_idx" ON "WebhookTry"("deliveryId", "id");

-- AddForeignKey
ALTER TABLE "WebhookTry" ADD CONSTRAINT "WebhookTry_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "WebhookDelivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A secret that was replaced goes on for a while, and only a program has one.
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "webhook_earlier_secret" CHECK (("earlierSecret" IS NULL) = ("earlierSecretEndsAt" IS NULL) AND ("earlierSecret" IS NULL OR "kind" = 'signed'));
