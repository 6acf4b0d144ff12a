import type * as nl from '../nl';
import type { Translation } from '../translation';

export const lookAlong: Translation<typeof nl.lookAlong> = {
  label: 'Looking along',
  title: 'You look along with {organisation} (#{number})',
  text: 'You see the portal as this customer sees it. You can change nothing. This stops by itself at {moment}.',
  stop: 'Stop looking along',
  start: {
    trigger: 'Look along as customer',
    title: 'Look along with {organisation}?',
    text: 'For half an hour you see the portal as this customer sees it. You can change nothing. The customer sees in the account that you looked along, and why.',
    confirm: 'Begin to look along',
  },
};
