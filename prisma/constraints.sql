-- What the database itself holds, beyond what the Prisma schema can say.

-- A user belongs to an account with a role, or is staff; never both, never neither.
ALTER TABLE "User" ADD CONSTRAINT "user_customer_or_staff" CHECK (
  ("accountId" IS NOT NULL AND "role" IS NOT NULL AND "staffRole" IS NULL)
  OR ("accountId" IS NULL AND "role" IS NULL AND "staffRole" IS NOT NULL)
);
ALTER TABLE "User" ADD CONSTRAINT "user_username_lower" CHECK ("username" = lower("username"));

-- A set-up user has an authenticator: kept by the use case; a second pending one is not allowed.
CREATE UNIQUE INDEX "authenticator_one_pending" ON "Authenticator" ("userId") WHERE "activatedAt" IS NULL;

-- A link leads to a user or to an order, as its purpose says.
ALTER TABLE "Link" ADD CONSTRAINT "link_subject" CHECK (
  ("purpose" = 'set_up_account' AND "userId" IS NOT NULL AND "orderId" IS NULL)
  OR ("purpose" <> 'set_up_account' AND "orderId" IS NOT NULL AND "userId" IS NULL)
);

-- Money.
ALTER TABLE "Price" ADD CONSTRAINT "price_not_negative" CHECK ("centsPerYear" >= 0);
ALTER TABLE "CartLine" ADD CONSTRAINT "cart_line_quantity" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "PurchaseLine" ADD CONSTRAINT "purchase_line_quantity" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "Purchase" ADD CONSTRAINT "purchase_sum" CHECK ("totalCents" = "netCents" + "vatCents" AND "netCents" >= 0 AND "vatCents" >= 0);
ALTER TABLE "Purchase" ADD CONSTRAINT "purchase_paid_at" CHECK (("state" IN ('paid', 'refund_due')) = ("paidAt" IS NOT NULL));
ALTER TABLE "Payment" ADD CONSTRAINT "payment_amount" CHECK ("amountCents" > 0);
-- One running try per purchase. Two paid ones can happen (paid after cancel) and are told to staff.
CREATE UNIQUE INDEX "payment_one_running" ON "Payment" ("purchaseId") WHERE "state" IN ('intended', 'open', 'pending');
-- One open purchase per cart: a double click finds the first.
CREATE UNIQUE INDEX "purchase_one_open_per_cart" ON "Purchase" ("cartId") WHERE "state" IN ('open', 'paid');
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_sum" CHECK ("totalCents" = "netCents" + "vatCents");
ALTER TABLE "Account" ADD CONSTRAINT "account_number_shape" CHECK ("number" ~ '^[1-9][0-9]{6,}$');

-- One activation of a product in an account at a time.
CREATE UNIQUE INDEX "activation_one_current" ON "ProductActivation" ("accountId", "productId") WHERE "withdrawnAt" IS NULL;

-- One organisation per KVK number in an account.
CREATE UNIQUE INDEX "organisation_one_per_kvk" ON "Organisation" ("accountId", "kvkNumber") WHERE "kvkNumber" IS NOT NULL;
ALTER TABLE "Organisation" ADD CONSTRAINT "organisation_kvk_shape" CHECK ("kvkNumber" IS NULL OR "kvkNumber" ~ '^[0-9]{8}$');
CREATE UNIQUE INDEX "contact_one_per_person" ON "Contact" ("accountId", lower("email"), lower("firstName"), lower("lastName"));

-- Orders: what each state must have.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_oin_shape" CHECK ("oin" IS NULL OR length("oin") = 20);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_submitted_is_whole" CHECK (
  "state" IN ('draft', 'returned', 'canceled')
  OR ("csr" IS NOT NULL AND "keySource" IS NOT NULL AND "submittedAt" IS NOT NULL AND "termsAcceptedAt" IS NOT NULL AND "commonName" IS NOT NULL)
);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_known_to_ca" CHECK (
  "state" NOT IN ('validating', 'issued', 'completed', 'reissuing', 'rejected', 'revoked', 'expired') OR "caOrderId" IS NOT NULL
);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_sealed_key_only_browser" CHECK ("sealedKey" IS NULL OR "keySource" = 'browser');
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_approval_moment" CHECK (("approval" IS NULL) = ("approvedAt" IS NULL));
-- One request at a time per subscription: a second tab finds the first draft.
CREATE UNIQUE INDEX "order_one_open_per_subscription" ON "CertificateOrder" ("subscriptionId")
  WHERE "state" IN ('draft', 'submitting', 'unconfirmed', 'returned', 'validating');

ALTER TABLE "Certificate" ADD CONSTRAINT "certificate_dates" CHECK ("notAfter" > "notBefore");
-- One current certificate per order.
CREATE UNIQUE INDEX "certificate_one_current" ON "Certificate" ("orderId") WHERE "replacedAt" IS NULL AND "revokedAt" IS NULL;

ALTER TABLE "Mail" ADD CONSTRAINT "mail_sent_moment" CHECK (("state" = 'sent') = ("sentAt" IS NOT NULL));
CREATE INDEX "work_item_open" ON "WorkItem" ("kind", "createdAt") WHERE "doneAt" IS NULL;
-- What is sold has a generation.
ALTER TABLE "Product" ADD CONSTRAINT "product_requestable_has_generation" CHECK (NOT "requestable" OR "generation" IS NOT NULL);
