-- CreateIndex
CREATE INDEX "CertificateOrder_stateSince_id_idx" ON "CertificateOrder"("stateSince", "id");

-- CreateIndex
CREATE INDEX "Invoice_totalCents_id_idx" ON "Invoice"("totalCents", "id");

-- Lists of staff sorted as people sort: names as in a telephone book, invoices by how they stand and, among those that
-- are owed, the latest due last. The queries spell these out in the same way: lib/usecases/staff/sort-keys.ts.
CREATE INDEX "account_by_name" ON "Account" ((lower("name") COLLATE "und-x-icu"), "id");
CREATE INDEX "invoice_by_standing" ON "Invoice" ((CASE WHEN "kind" = 'credit' THEN 4 WHEN "creditedAt" IS NOT NULL THEN 3 WHEN "paidAt" IS NOT NULL THEN 2 ELSE 1 END), "dueAt", "id");
