import type * as nl from '../nl';
import type { Translation } from '../translation';

export const form: Translation<typeof nl.form> = {
  optional: '(optional)',
  problemTitle: 'There is a problem',
  problemIntro: 'Correct this and send the form again. What you filled in has been kept.',
  errorPrefix: 'Error:',
  unreachable: 'There is no connection. What you filled in is still here. Check your internet and try again.',
  reference: 'Mention this number when you contact us: {reference}.',
  sending: 'Sending…',
  choose: 'Make a choice',
  password: {
    show: 'Show password',
    hide: 'Hide password',
    shown: 'Your password is visible',
    hidden: 'Your password is hidden',
  },
  file: {
    choose: 'Choose a file',
    drop: 'or drag it here',
    chosen: 'Chosen file: {name}',
    remove: 'Remove this file',
    tooLarge: 'This file is larger than {size}. Choose a smaller file.',
    wrongKind: 'This kind of file is not possible here. Choose {kinds}.',
    kilobytes: '{count, number} kB',
    megabytes: '{count, number} MB',
  },
};
