-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "opens" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "takenAt" TIMESTAMPTZ(3);

-- A mail that came back was sent before.
ALTER TABLE "Mail" DROP CONSTRAINT "mail_sent_moment";
ALTER TABLE "Mail" ADD CONSTRAINT "mail_sent_moment" CHECK (("state" IN ('sent', 'bounced')) = ("sentAt" IS NOT NULL));
ALTER TABLE "Mail" ADD CONSTRAINT "mail_bounced_moment" CHECK (("state" = 'bounced') = ("bouncedAt" IS NOT NULL));
