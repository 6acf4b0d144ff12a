-- A reissue that runs while this is installed has its new key in the columns of the present one: it is waited for there.
UPDATE "CertificateOrder"
SET "pendingCsr" = "csr", "pendingCsrKeyHash" = "csrKeyHash", "pendingKeySource" = "keySource", "pendingSealedKey" = "sealedKey"
WHERE "state" = 'reissuing' AND "csr" IS NOT NULL AND "csrKeyHash" IS NOT NULL AND "keySource" IS NOT NULL;
