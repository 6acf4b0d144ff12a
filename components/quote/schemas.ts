import { z } from 'zod';
import { quoteAddressee } from '@/lib/domain/quote/addressee';

/** Who a new quote is for. */
export const quoteForm = quoteAddressee;

const token = z.string().min(1).max(100);

/** What opens a quote: its secret, or its id for the people of its account. */
export const quoteKeySchema = z.union([z.object({ token }), z.object({ id: z.string().max(100) })]);
