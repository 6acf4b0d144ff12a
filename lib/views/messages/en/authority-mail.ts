/** Mails about a power of attorney (M26, M27). */
export const authorityMail = {
  power_of_attorney_needed: {
    subject: 'Power of attorney needed for order {number}',
    title: 'A power of attorney is needed',
    body: '{representative} may not bind {organisation} alone. That is why a power of attorney is needed before the order can be approved.\n\nWe have filled in the power of attorney for you. You choose who sign. They sign on line with a link by e-mail, or on paper. This can be done beside the other checks: you need not wait.',
    button: 'Arrange the power of attorney',
  },
  power_of_attorney_sign: {
    subject: 'Please sign: power of attorney of {organisation} (order {number})',
    title: 'Your signature under a power of attorney',
    body: '{applicant} has requested a PKIoverheid certificate for {organisation}. {representative} has to approve that order and needs a power of attorney for it. You were named as someone who may bind the organisation, alone or together with others.\n\nRead the power of attorney and sign it on your own page. That takes a few minutes. You can also stop and go on later with the same link.\n\nDo you not want to sign, or may you not? Say so on the same page.',
    button: 'Read and sign the power of attorney',
  },
  power_of_attorney_reminder: {
    subject: 'Reminder: sign the power of attorney of {organisation} (order {number})',
    title: 'The power of attorney waits for your signature',
    body: 'You have not signed the power of attorney of {organisation} yet. Without your signature {representative} cannot approve the order.\n\nIt takes a few minutes. Do you not want to sign, or may you not? Say so on the same page and we will not remind you again.',
    button: 'Read and sign the power of attorney',
  },
  power_of_attorney_declined: {
    subject: 'Power of attorney not signed for order {number}',
    title: 'A signatory does not want to sign the power of attorney',
    body: '{signatory} has not signed the power of attorney. The reason:\n\n“{reason}”\n\nChoose another signatory, or make a new power of attorney.',
    button: 'To the power of attorney',
  },
  power_of_attorney_accepted: {
    subject: 'Power of attorney accepted for order {number}',
    title: 'The power of attorney has been accepted',
    body: 'Two of our employees have judged and accepted the power of attorney. {representative} may now approve the order as soon as the other checks are done.\n\nYou need not do anything.',
    button: 'View the order',
  },
  power_of_attorney_refused: {
    subject: 'Power of attorney not accepted for order {number}',
    title: 'We could not accept the power of attorney',
    body: 'The reason:\n\n“{reason}”\n\nMake a new power of attorney on the page of your order and have it signed. The other checks go on meanwhile.',
    button: 'Make a new power of attorney',
  },
};
