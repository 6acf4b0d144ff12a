-- The work queue begins at what was promised first: an index over what is done too cannot be gone through in that order.
CREATE INDEX "work_item_waiting" ON "WorkItem" ("promisedAt", "id") WHERE "doneAt" IS NULL;
