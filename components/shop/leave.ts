import type { ActionResult } from '@/lib/views/action-result';

/** The address of another site that the buyer goes on to: the payment provider's page. */
export interface Leaving {
  readonly leaveFor: string;
}

/**
 * Goes where the action says. The act stays busy until the page is gone, and is over when the buyer comes back to the
 * page as the browser kept it.
 */
export async function leave(result: ActionResult<Leaving>): Promise<ActionResult<Leaving>> {
  if (!result.ok) return result;
  const comesBack = new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }));
  location.assign(result.value.leaveFor);
  await comesBack;
  return result;
}
