import type * as nl from '../nl';
import type { Translation } from '../translation';

export const crash: Translation<typeof nl.crash> = {
  title: 'Something went wrong on our side',
  text: 'The page cannot be shown now. What you saved earlier is safe. Please try again.',
  code: 'Error code {code}',
  again: 'Try again',
  home: 'To the home page',
};
