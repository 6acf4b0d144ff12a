-- CreateTable
CREATE TABLE "CaQuota" (
    "key" TEXT NOT NULL,
    "grants" TIMESTAMPTZ(3)[],
    "blockedUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaQuota_pkey" PRIMARY KEY ("key")
);
