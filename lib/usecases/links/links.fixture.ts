import { isProblem } from '@/lib/domain/problem';

/** The code of the Problem that a promise ends in. Fails the test when it ends well or in another error. */
export async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (isProblem(error)) return error.code;
    throw error;
  }
  throw new Error('there was no problem');
}
