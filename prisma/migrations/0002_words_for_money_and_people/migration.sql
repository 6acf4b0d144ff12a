-- On their own: PostgreSQL lets a new word of a list be used only after the transaction that added it.
ALTER TYPE "LinkPurpose" ADD VALUE 'join_account';
ALTER TYPE "LinkPurpose" ADD VALUE 'reset_password';
ALTER TYPE "LinkPurpose" ADD VALUE 'reset_factor';
ALTER TYPE "LinkPurpose" ADD VALUE 'confirm_email';
ALTER TYPE "PurchaseState" ADD VALUE 'invoiced';
ALTER TYPE "WorkItemKind" ADD VALUE 'factor_reset';
ALTER TYPE "WorkItemKind" ADD VALUE 'invoice_overdue';
