import type { z } from 'zod';
import type { signUpSchema } from './schemas';

/** What somebody who signs up fills in, as typed. */
export type SignUpTyped = z.input<typeof signUpSchema>;
