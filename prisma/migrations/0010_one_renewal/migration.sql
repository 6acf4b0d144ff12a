-- A certificate is renewed once: two tabs and two people at once come to one order. What was cancelled or refused makes room.
CREATE UNIQUE INDEX "order_one_renewal" ON "CertificateOrder" ("renewalOfId")
  WHERE "renewalOfId" IS NOT NULL AND "state" NOT IN ('canceled', 'declined', 'rejected');
-- What goes to the CA was agreed to at some moment.
ALTER TABLE "Revocation" ADD CONSTRAINT "revocation_agreed_moment" CHECK (("agreedAt" IS NOT NULL) OR "state" IN ('asked', 'withdrawn', 'done'));
