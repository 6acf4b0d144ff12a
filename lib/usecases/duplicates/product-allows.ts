import { CaError } from '@/lib/digicert/errors';
import { ourCa } from '../ca/our-ca';

/**
 * Whether the CA lets a product have duplicates. While it does not answer we take it that it does: it says so itself
 * when the wish reaches it, and nothing is made.
 */
export async function productAllowsDuplicates(caProduct: string | null): Promise<boolean> {
  if (!caProduct) return false;
  try {
    return (await ourCa().product(caProduct)).duplicatesAllowed;
  } catch (error) {
    if (!(error instanceof CaError)) throw error;
    return error.kind !== 'refused';
  }
}
