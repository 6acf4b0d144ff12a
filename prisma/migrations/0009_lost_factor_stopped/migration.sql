-- AlterTable
ALTER TABLE "FactorReset" ADD COLUMN     "stoppedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "LinkSession" ADD COLUMN     "passwordAt" TIMESTAMPTZ(3);

-- A stopped case makes room for another one; what was decided is whole.
DROP INDEX "factor_reset_one_open";
CREATE UNIQUE INDEX "factor_reset_one_open" ON "FactorReset" ("userId") WHERE "completedAt" IS NULL AND "stoppedAt" IS NULL AND ("decision" IS NULL OR "decision" = 'passed');
ALTER TABLE "FactorReset" ADD CONSTRAINT "factor_reset_one_end" CHECK ("completedAt" IS NULL OR "stoppedAt" IS NULL);
ALTER TABLE "FactorReset" ADD CONSTRAINT "factor_reset_decided_whole" CHECK (
  ("decision" IS NULL) = ("decidedBy" IS NULL) AND ("decision" IS NULL) = ("decidedAt" IS NULL) AND ("completedAt" IS NULL OR "decision" = 'passed')
);
