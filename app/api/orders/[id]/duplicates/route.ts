import { readDuplicateStates } from '@/lib/usecases/duplicates/read-duplicates';
import { duplicatesVersion } from '@/lib/views/duplicate-view';
import { readerRoute } from '@/lib/web/route';

/** What an open page of further certificates asks for while the CA is at work. */
export const GET = readerRoute<{ id: string }>(async (actor, { id }) =>
  duplicatesVersion(await readDuplicateStates(actor, id)),
);
