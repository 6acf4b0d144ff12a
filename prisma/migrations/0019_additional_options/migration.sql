-- The server product also asks what may be left out: technical contact, extra recipients of mail, comments.
UPDATE "Product"
SET "requestForm" = "requestForm" || '[{"question": "options"}]'::jsonb
WHERE "slug" = 'private-services-server'
  AND NOT "requestForm" @> '[{"question": "options"}]'::jsonb;
