import 'server-only';
import { env } from '@/lib/base/env';

/** Where customers reach people of ours, for pages that must offer a way out. */
export const contactEmail = (): string => env().SALES_EMAIL;
