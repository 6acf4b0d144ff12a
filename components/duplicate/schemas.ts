import { z } from 'zod';
import { purposeSchema } from '@/lib/domain/duplicate/duplicate';
import { csrFormSchema } from '../keys/schemas';

/** For which system, and the request made there; what the action takes. */
export const askDuplicateSchema = z.object({ purpose: purposeSchema, csr: csrFormSchema.shape.csr });

/** The form, in which the request is pasted or chosen. */
export const duplicateFormSchema = csrFormSchema.extend({ purpose: purposeSchema });
