'use server';

import { readSubmission } from '@/components/acceptance/read-submission';
import { acceptanceForm } from '@/components/acceptance/schemas';
import { Problem } from '@/lib/domain/problem';
import { runAcceptanceTest } from '@/lib/usecases/acceptance/run-acceptance-test';
import type { AcceptanceView } from '@/lib/views/acceptance-view';
import type { ActionResult } from '@/lib/views/action-result';
import { openAction } from '@/lib/web/action';

const test = openAction({
  schema: acceptanceForm,
  run: async (_actor, form, { ipAddress }) => {
    const submitted = await readSubmission(form);
    if (!submitted) throw new Problem('invalid_input', { fields: { file: 'required' } });
    return runAcceptanceTest(submitted, ipAddress);
  },
});

/** The acceptance test with revocation and registers; works without scripts too. */
export async function testOnServer(
  _before: ActionResult<AcceptanceView> | null,
  form: FormData,
): Promise<ActionResult<AcceptanceView>> {
  return test(form);
}
