import type * as nl from '../nl';
import type { Translation } from '../translation';

export const invoiceRight: Translation<typeof nl.invoiceRight> = {
  title: 'Pay on invoice',
  since: 'since',
  reason: 'Reason:',
  ask: 'Ask to pay on invoice',
  notYours: 'The owner of the account, or whoever pays the invoices, can ask for this.',
  state: {
    none: 'Not asked for',
    asked: 'Sales decides',
    proposed: 'Sales decides',
    granted: 'Allowed',
    refused: 'Not allowed',
    withdrawn: 'Stopped',
  },
  meaning: {
    none: 'You pay at once now. Would you like to pay on invoice? Ask for it. Sales decides within one working day.',
    waits: 'Your request is with sales. You get an e-mail by {moment} at the latest. There is nothing to do.',
    waitsSoon: 'Your request is with sales. You get an e-mail. There is nothing to do.',
    granted: 'You can pay on invoice, up to {limit} of invoices that are still open.',
    refused: 'You pay at once now. You can ask again when something has changed.',
    withdrawn: 'You pay for new purchases at once. Invoices that were sent stay valid.',
  },
  staff: {
    asked: 'Asked by {name}',
    wish: 'Wish: {wish}',
    products: 'For: {products}',
    limit: 'Limit: {limit}',
    promise: 'Promised before {moment}',
    proposal: '{name} proposes a limit of {limit}. Reason: {reason}',
    ownProposal: 'You proposed this. Another colleague must confirm it.',
    notYours: 'Only sales and administration decide about this.',
    grant: {
      trigger: 'Allow',
      title: 'Allow paying on invoice?',
      text: 'The customer can then pay on invoice. The products that were asked for are activated too. The customer gets an e-mail.',
      limit: 'Limit in whole euros',
      limitHint: 'All invoices together that are still open. Above {limit} a second colleague must confirm.',
      reason: 'Reason',
      confirm: 'Allow',
    },
    confirm: {
      trigger: 'Confirm',
      title: 'Confirm a limit of {limit}?',
      text: 'The customer can then pay on invoice. The products that were asked for are activated too. The customer gets an e-mail.',
      confirm: 'Confirm limit',
    },
    refuse: {
      trigger: 'Refuse',
      title: 'Refuse paying on invoice?',
      text: 'The customer gets an e-mail with this reason and can ask again.',
      confirm: 'Refuse',
    },
    withdraw: {
      trigger: 'Withdraw',
      title: 'Withdraw paying on invoice?',
      text: 'The customer gets an e-mail with this reason. Invoices that were sent stay valid.',
      confirm: 'Withdraw',
    },
    read: 'The customer reads this reason.',
  },
};
