'use client';

import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { ActForm } from './act-form';
import { type Leaving, leave } from './leave';

interface LeaveFormProps {
  action: (form: FormData) => Promise<ActionResult<Leaving>>;
  children: ReactNode;
}

/** An {@link ActForm} whose act leads to another site. */
export function LeaveForm({ action, children }: LeaveFormProps) {
  return <ActForm action={async (form) => leave(await action(form))}>{children}</ActForm>;
}
