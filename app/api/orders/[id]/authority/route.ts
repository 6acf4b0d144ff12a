import { z } from 'zod';
import { Problem } from '@/lib/domain/problem';
import { checkAuthority } from '@/lib/usecases/powers-of-attorney/check-authority';
import { userRoute } from '@/lib/web/route';

const typed = z.object({ firstName: z.string().max(200), lastName: z.string().max(200) });

/** What the trade register says of somebody who is about to be named as representative (M25). */
export const POST = userRoute<{ id: string }>(async (actor, { id }, request) => {
  const person = typed.safeParse(await request.json().catch(() => undefined));
  if (!person.success) throw new Problem('invalid_input');
  return checkAuthority(actor, id, person.data);
});
