-- AlterEnum
ALTER TYPE "WorkItemKind" ADD VALUE 'job_stopped';

-- Somebody has one calendar address per account: a new one ends the one before, two tabs at once too.
CREATE UNIQUE INDEX "calendar_one_open" ON "CalendarFeed" ("accountId", "userId") WHERE "endedAt" IS NULL;
