import { z } from 'zod';
import { kvkNumberSchema } from '@/lib/domain/numbers/kvk-number';

export { signUpSchema } from '@/lib/domain/account/sign-up';

/** The KVK number to look up. */
export const lookUpSchema = z.object({ kvkNumber: kvkNumberSchema });
