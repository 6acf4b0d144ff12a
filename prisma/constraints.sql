-- What the database itself holds, beyond what the Prisma schema can say.

-- A user belongs to an account with a role, or is staff; never both, never neither.
ALTER TABLE "User" ADD CONSTRAINT "user_customer_or_staff" CHECK (
  ("accountId" IS NOT NULL AND "role" IS NOT NULL AND "staffRole" IS NULL)
  OR ("accountId" IS NULL AND "role" IS NULL AND "staffRole" IS NOT NULL)
);
ALTER TABLE "User" ADD CONSTRAINT "user_username_lower" CHECK ("username" = lower("username"));

-- A set-up user has an authenticator: kept by the use case; a second pending one is not allowed.
CREATE UNIQUE INDEX "authenticator_one_pending" ON "Authenticator" ("userId") WHERE "activatedAt" IS NULL;

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
CREATE UNIQUE INDEX "purchase_one_open_per_cart" ON "Purchase" ("cartId") WHERE "state" IN ('open', 'paid', 'invoiced');
-- A signed-in customer has one open cart, on every device.
CREATE UNIQUE INDEX "cart_one_open_per_user" ON "Cart" ("userId") WHERE "closedAt" IS NULL AND "userId" IS NOT NULL;
ALTER TABLE "QuoteLine" ADD CONSTRAINT "quote_line_sane" CHECK ("quantity" BETWEEN 1 AND 99 AND "centsPerYear" >= 0);
-- A payment pays a purchase or an invoice; one running try for either.
ALTER TABLE "Payment" ADD CONSTRAINT "payment_one_subject" CHECK (num_nonnulls("purchaseId", "invoiceId") = 1);
CREATE UNIQUE INDEX "payment_one_running_per_invoice" ON "Payment" ("invoiceId") WHERE "state" IN ('intended', 'open', 'pending');
ALTER TABLE "Payment" ADD CONSTRAINT "payment_by_mandate" CHECK (("sequence" = 'recurring') = ("mandateId" IS NOT NULL));
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_sum" CHECK ("totalCents" = "netCents" + "vatCents" AND "netCents" >= 0 AND "vatCents" >= 0);
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_credit_names_invoice" CHECK (("kind" = 'credit') = ("creditsId" IS NOT NULL));
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_numbers" CHECK ("year" BETWEEN 2020 AND 9999 AND "sequence" >= 1 AND "chaseStage" >= 0);
ALTER TABLE "Invoice" ADD CONSTRAINT "invoice_paid_by" CHECK ("paidBy" IS NULL OR "paidAt" IS NOT NULL);
-- One sale invoice per purchase that holds: one that was credited may be followed by a corrected one.
CREATE UNIQUE INDEX "invoice_one_sale_per_purchase" ON "Invoice" ("purchaseId") WHERE "kind" = 'sale' AND "creditedAt" IS NULL;
ALTER TABLE "Payment" ADD CONSTRAINT "payment_refund" CHECK ("refundedCents" BETWEEN 0 AND "amountCents");
CREATE INDEX "invoice_owed" ON "Invoice" ("dueAt") WHERE "paidAt" IS NULL AND "creditedAt" IS NULL AND "kind" <> 'credit';
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "invoice_line_sum" CHECK ("netCents" = "quantity" * "unitCents" AND "quantity" >= 1);
-- One mandate at a time collects for an account.
CREATE UNIQUE INDEX "mandate_one_current" ON "Mandate" ("accountId") WHERE "state" = 'valid' AND "revokedAt" IS NULL;
-- One wish or right at a time; above a set amount two different people decide.
CREATE UNIQUE INDEX "invoice_right_one_current" ON "InvoiceRight" ("accountId") WHERE "state" IN ('asked', 'proposed', 'granted');
ALTER TABLE "InvoiceRight" ADD CONSTRAINT "invoice_right_two_people" CHECK ("proposedBy" IS NULL OR "decidedBy" IS NULL OR "proposedBy" <> "decidedBy");
ALTER TABLE "InvoiceRight" ADD CONSTRAINT "invoice_right_granted_whole" CHECK ("state" <> 'granted' OR ("limitCents" > 0 AND "decidedBy" IS NOT NULL AND "reason" IS NOT NULL));
ALTER TABLE "Subscription" ADD CONSTRAINT "subscription_stop" CHECK (
  CASE "state" WHEN 'active' THEN "stoppedAt" IS NULL AND "endedAt" IS NULL WHEN 'stopping' THEN "stoppedAt" IS NOT NULL AND "endedAt" IS NULL ELSE "endedAt" IS NOT NULL END
);
-- Two of our people give a lost factor back: never the same one twice; one case at a time per user.
ALTER TABLE "FactorReset" ADD CONSTRAINT "factor_reset_two_people" CHECK ("decidedBy" IS NULL OR "decidedBy" <> "openedBy");
CREATE UNIQUE INDEX "factor_reset_one_open" ON "FactorReset" ("userId") WHERE "completedAt" IS NULL AND "stoppedAt" IS NULL AND ("decision" IS NULL OR "decision" = 'passed');
ALTER TABLE "FactorReset" ADD CONSTRAINT "factor_reset_one_end" CHECK ("completedAt" IS NULL OR "stoppedAt" IS NULL);
ALTER TABLE "FactorReset" ADD CONSTRAINT "factor_reset_decided_whole" CHECK (
  ("decision" IS NULL) = ("decidedBy" IS NULL) AND ("decision" IS NULL) = ("decidedAt" IS NULL) AND ("completedAt" IS NULL OR "decision" = 'passed')
);
ALTER TABLE "CallerPhrase" ADD CONSTRAINT "caller_phrase_position" CHECK ("position" IN (1, 2));
-- One open invitation per address and account.
CREATE UNIQUE INDEX "invitation_one_open" ON "Invitation" ("accountId", lower("email")) WHERE "acceptedAt" IS NULL AND "withdrawnAt" IS NULL;
ALTER TABLE "Session" ADD CONSTRAINT "session_view" CHECK (("viewedAccountId" IS NULL) = ("viewedSince" IS NULL));
ALTER TABLE "Account" ADD CONSTRAINT "account_number_shape" CHECK ("number" ~ '^[1-9][0-9]{6,}$');

-- One activation of a product in an account at a time.
CREATE UNIQUE INDEX "activation_one_current" ON "ProductActivation" ("accountId", "productId") WHERE "withdrawnAt" IS NULL;

-- One organisation per KVK number in an account.
CREATE UNIQUE INDEX "organisation_one_per_kvk" ON "Organisation" ("accountId", "kvkNumber") WHERE "kvkNumber" IS NOT NULL;
ALTER TABLE "Organisation" ADD CONSTRAINT "organisation_kvk_shape" CHECK ("kvkNumber" IS NULL OR "kvkNumber" ~ '^[0-9]{8}$');
CREATE UNIQUE INDEX "contact_one_per_person" ON "Contact" ("accountId", lower("email"), lower("firstName"), lower("lastName"));

-- Orders: what each state must have.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_oin_shape" CHECK ("oin" IS NULL OR length("oin") = 20);
-- Whose key is made on a device (a person's certificate) hands in no request.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_submitted_is_whole" CHECK (
  "state" IN ('draft', 'returned', 'canceled')
  OR ("submittedAt" IS NOT NULL AND "termsAcceptedAt" IS NOT NULL AND "commonName" IS NOT NULL
    AND ("individualId" IS NOT NULL OR ("csr" IS NOT NULL AND "keySource" IS NOT NULL)))
);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_known_to_ca" CHECK (
  "state" NOT IN ('validating', 'issued', 'completed', 'reissuing', 'rejected', 'revoked', 'expired') OR "caOrderId" IS NOT NULL
);
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_sealed_key_only_browser" CHECK ("sealedKey" IS NULL OR "keySource" = 'browser');
-- One request at a time per subscription: a second tab finds the first draft.
CREATE UNIQUE INDEX "order_one_open_per_subscription" ON "CertificateOrder" ("subscriptionId")
  WHERE "state" IN ('draft', 'submitting', 'unconfirmed', 'returned', 'validating');

ALTER TABLE "Certificate" ADD CONSTRAINT "certificate_dates" CHECK ("notAfter" > "notBefore");
-- One current certificate per order; duplicates stand beside it.
CREATE UNIQUE INDEX "certificate_one_current" ON "Certificate" ("orderId") WHERE "replacedAt" IS NULL AND "revokedAt" IS NULL AND "duplicateId" IS NULL;

-- A mail that came back was sent before.
ALTER TABLE "Mail" ADD CONSTRAINT "mail_sent_moment" CHECK (("state" IN ('sent', 'bounced')) = ("sentAt" IS NOT NULL));
ALTER TABLE "Mail" ADD CONSTRAINT "mail_bounced_moment" CHECK (("state" = 'bounced') = ("bouncedAt" IS NOT NULL));
CREATE INDEX "work_item_open" ON "WorkItem" ("kind", "createdAt") WHERE "doneAt" IS NULL;
-- What is sold has a generation.
ALTER TABLE "Product" ADD CONSTRAINT "product_requestable_has_generation" CHECK (NOT "requestable" OR "generation" IS NOT NULL);
-- A reminder is about one certificate, ours or a watched one.
ALTER TABLE "ExpiryReminder" ADD CONSTRAINT "expiry_reminder_one_subject" CHECK (num_nonnulls("certificateId", "watchedId") = 1);
-- One wish to revoke a certificate at a time; where two must agree they are two.
CREATE UNIQUE INDEX "revocation_one_open" ON "Revocation" ("certificateId") WHERE "state" IN ('asked', 'agreed', 'done');
ALTER TABLE "Revocation" ADD CONSTRAINT "revocation_two_people" CHECK ("agreedBy" IS NULL OR "askedBy" IS NULL OR "agreedBy" <> "askedBy");
ALTER TABLE "Revocation" ADD CONSTRAINT "revocation_done_moment" CHECK (("state" = 'done') = ("doneAt" IS NOT NULL));
-- A certificate is watched once per account and source.
CREATE UNIQUE INDEX "watched_once" ON "WatchedCertificate" ("accountId", "fingerprint", "source", coalesce("address", '')) WHERE "endedAt" IS NULL;
ALTER TABLE "WatchedCertificate" ADD CONSTRAINT "watched_address" CHECK (("source" = 'address') = ("address" IS NOT NULL));
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_pending_key_whole" CHECK (
  ("pendingCsr" IS NULL) = ("pendingCsrKeyHash" IS NULL) AND ("pendingCsr" IS NULL) = ("pendingKeySource" IS NULL)
  AND ("pendingSealedKey" IS NULL OR "pendingKeySource" = 'browser')
);
-- Work is taken by somebody at some moment, or by nobody.
ALTER TABLE "WorkItem" ADD CONSTRAINT "work_item_taken" CHECK (("takenBy" IS NULL) = ("takenAt" IS NULL));
-- A change of a product is applied or withdrawn, never both.
ALTER TABLE "ProductChange" ADD CONSTRAINT "product_change_one_end" CHECK ("appliedAt" IS NULL OR "withdrawnAt" IS NULL);
-- A certificate is renewed once: two tabs and two people at once come to one order. What was cancelled or refused makes room.
CREATE UNIQUE INDEX "order_one_renewal" ON "CertificateOrder" ("renewalOfId")
  WHERE "renewalOfId" IS NOT NULL AND "state" NOT IN ('canceled', 'declined', 'rejected');
-- What goes to the CA was agreed to at some moment.
ALTER TABLE "Revocation" ADD CONSTRAINT "revocation_agreed_moment" CHECK (("agreedAt" IS NOT NULL) OR "state" IN ('asked', 'withdrawn', 'done'));
-- Somebody has one calendar address per account: a new one ends the one before, two tabs at once too.
CREATE UNIQUE INDEX "calendar_one_open" ON "CalendarFeed" ("accountId", "userId") WHERE "endedAt" IS NULL;

-- The request, the checks and the people.
ALTER TABLE "Representation" ADD CONSTRAINT "representation_position" CHECK ("position" BETWEEN 0 AND 15 AND ("position" > 0 OR ("holder" AND NOT "approves")));
CREATE UNIQUE INDEX "representation_one_approves" ON "Representation" ("orderId") WHERE "approval" = 'approved';
ALTER TABLE "Representation" ADD CONSTRAINT "representation_answer_whole" CHECK (("approval" IS NULL) = ("approvedAt" IS NULL));
CREATE UNIQUE INDEX "face_to_face_one_running" ON "FaceToFace" ("orderId", "representationId") WHERE "state" IN ('asked', 'planned');
ALTER TABLE "FaceToFace" ADD CONSTRAINT "face_to_face_sane" CHECK ("priceCents" >= 0 AND ("state" <> 'planned' OR "plannedAt" IS NOT NULL));
CREATE UNIQUE INDEX "handover_one_open" ON "Handover" ("orderId", "question") WHERE "answeredAt" IS NULL AND "withdrawnAt" IS NULL;
CREATE UNIQUE INDEX "power_of_attorney_one_current" ON "PowerOfAttorney" ("orderId") WHERE "withdrawnAt" IS NULL AND "decision" IS DISTINCT FROM 'failed';
ALTER TABLE "PowerOfAttorney" ADD CONSTRAINT "power_of_attorney_two_people" CHECK ("decidedBy" IS NULL OR "checkedBy" IS NULL OR "decidedBy" <> "checkedBy");
ALTER TABLE "PowerOfAttorney" ADD CONSTRAINT "power_of_attorney_accepted_by_two" CHECK ("decision" IS DISTINCT FROM 'passed' OR ("checkedBy" IS NOT NULL AND "decidedBy" IS NOT NULL));
ALTER TABLE "Signatory" ADD CONSTRAINT "signatory_one_answer" CHECK (num_nonnulls("signedAt", "declinedAt") <= 1 AND ("signedAt" IS NULL) = ("signedName" IS NULL));
ALTER TABLE "Document" ADD CONSTRAINT "document_size" CHECK ("size" BETWEEN 1 AND 10485760);
ALTER TABLE "Document" ADD CONSTRAINT "document_erased" CHECK (("bytes" IS NULL) = ("erasedAt" IS NOT NULL));
ALTER TABLE "Appointment" ADD CONSTRAINT "appointment_closed" CHECK (("state" = 'booked') = ("closedAt" IS NULL));
CREATE UNIQUE INDEX "appointment_one_booked" ON "Appointment" ("orderId") WHERE "state" = 'booked';
ALTER TABLE "Shipment" ADD CONSTRAINT "shipment_sane" CHECK ("priceCents" >= 0 AND ("state" <> 'sent' OR "sentAt" IS NOT NULL));
-- Each telephone of the desk has one call at a moment; two people who take the last one are told apart here.
CREATE UNIQUE INDEX "appointment_one_call" ON "Appointment" ("startsAt", "seat") WHERE "state" = 'booked';
ALTER TABLE "Appointment" ADD CONSTRAINT "appointment_seat" CHECK ("seat" >= 1 AND "sequence" >= 0);
-- What is put aside says what for.
ALTER TABLE "WorkItem" ADD CONSTRAINT "work_item_waits" CHECK (("waitsSince" IS NULL) = ("waitsFor" IS NULL));
-- An answer answers a question.
ALTER TABLE "OrderCheck" ADD CONSTRAINT "order_check_question" CHECK (("question" IS NULL) = ("askedAt" IS NULL) AND ("answeredAt" IS NULL OR "askedAt" IS NOT NULL));
-- Notes among our own people are written by our own people.
ALTER TABLE "OrderMessage" ADD CONSTRAINT "order_message_internal" CHECK (NOT "internal" OR "authorKind" = 'staff');
-- Whoever looks at a request before it is approved is not the one who made it.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_review_two_people" CHECK ("reviewedBy" IS NULL OR "reviewedBy" <> "applicantId");
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_review_whole" CHECK (
  ("reviewDecision" IS NULL) = ("reviewedAt" IS NULL) AND ("reviewDecision" IS NULL) = ("reviewedBy" IS NULL)
  AND ("reviewDecision" IS NULL OR "reviewAskedAt" IS NOT NULL) AND ("reviewDecision" IS DISTINCT FROM 'declined' OR "reviewReason" IS NOT NULL)
);
-- Lists of staff sorted as people sort: names as in a telephone book, invoices by how they stand and, among those that
-- are owed, the latest due last. The queries spell these out in the same way: lib/usecases/staff/sort-keys.ts.
CREATE INDEX "account_by_name" ON "Account" ((lower("name") COLLATE "und-x-icu"), "id");
CREATE INDEX "invoice_by_standing" ON "Invoice" ((CASE WHEN "kind" = 'credit' THEN 4 WHEN "creditedAt" IS NOT NULL THEN 3 WHEN "paidAt" IS NOT NULL THEN 2 ELSE 1 END), "dueAt", "id");
-- A secret that was replaced goes on for a while, and only a program has one.
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "webhook_earlier_secret" CHECK (("earlierSecret" IS NULL) = ("earlierSecretEndsAt" IS NULL) AND ("earlierSecret" IS NULL OR "kind" = 'signed'));

-- A request of a batch says from which line of the file it was made.
ALTER TABLE "CertificateOrder" ADD CONSTRAINT "order_batch_whole" CHECK (
  ("batchId" IS NULL) = ("batchLine" IS NULL)
);
-- The work queue begins at what was promised first: an index over what is done too cannot be gone through in that order.
CREATE INDEX "work_item_waiting" ON "WorkItem" ("promisedAt", "id") WHERE "doneAt" IS NULL;
-- One living duplicate per key: a second click finds the first. What the CA refused may be asked again with the same key.
CREATE UNIQUE INDEX "duplicate_one_per_key" ON "Duplicate" ("orderId", "keyHash") WHERE "state" <> 'refused';
-- The CA has been asked before it can make anything.
ALTER TABLE "Duplicate" ADD CONSTRAINT "duplicate_sent_moment" CHECK ("state" NOT IN ('sent', 'issued', 'unclear') OR "sentToCaAt" IS NOT NULL);
ALTER TABLE "Duplicate" ADD CONSTRAINT "duplicate_purpose" CHECK (length("purpose") BETWEEN 1 AND 60);
