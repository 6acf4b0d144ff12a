import type * as nl from '../nl';
import type { Translation } from '../translation';

export const staffWork: Translation<typeof nl.staffWork> = {
  promise: 'Promised before',
  late: 'Later than promised',
  taken: 'Taken by {name}',
  takenByMe: 'You took this',
  free: 'Nobody yet',
  who: 'Who',
  take: 'Take',
  decide: 'Decide',
  handBack: 'Hand back',
  count: 'Waiting for us ({count, number})',
  countAside: 'Put aside ({count, number})',
  many: 'Waiting for us (more than {count, number})',
  whose: 'Whose',
  kind: 'Kind',
  submit: 'Show',
  allKinds: 'All kinds',
  all: 'Everybody’s',
  whoseOptions: { mine: 'Mine', free: 'Nobody’s' },
  emptyFiltered: {
    title: 'Nothing that fits',
    text: 'Choose another kind, or show everybody’s work.',
  },
  exportCsv: 'Download as CSV',
  about: {
    power_to_check: 'The first of two employees looks it over.',
    power_to_decide: 'A second employee decides.',
    invoice_right: 'The customer wants to pay on invoice.',
    invoice_right_second: 'A colleague proposes a limit of {limit}. A second one must agree.',
    face_to_face: 'The representative wants to be identified in person. Call back on {phone}.',
    chain_not_whole: 'The chain of certificate {certificate} is not complete.',
    reissue_failed: 'The reissue failed: {message}',
    revocation_refused: 'Revoking failed. Settle this with DigiCert today: {message}',
    duplicate_unclear: 'Unclear whether DigiCert made an extra certificate. Look at: {certificates}',
    status_unknown: 'DigiCert names a status that we do not know: “{status}”',
    several_orders: 'Orders at DigiCert that fit: {orders}',
    answer: 'The customer has answered: {check}',
    register_differs: 'The data differ from the register: {check}',
    register_silent: 'The register did not answer: {check}',
    check_unclear: 'Unclear check: {check}',
    mail_undelivered: 'The e-mail “{subject}” did not arrive: {why}',
    amount_differs: 'We asked {asked}, the payment provider says {told}.',
    paid_twice:
      'Purchase {purchase} was paid more than once. The excess is given back by itself. Check that it is.',
    invoice_paid_twice:
      'Invoice {invoice} was paid more than once. The excess is given back by itself. Check that it is.',
    refund_failed: 'Paying back did not work: {paid}',
    charged_back: 'The bank took a payment back: {paid}',
    factor_lost: '{person} can no longer sign in: the authenticator is lost.',
    invoice_unpaid: 'Invoice {invoice} was not paid after all reminders.',
    ca_silent:
      'DigiCert has not answered since {since}. Orders wait and go on by themselves. See “At DigiCert”.',
    ca_differs: 'DigiCert has something else than we do. Number of differences: {count}. See “At DigiCert”.',
    reminders_stopped:
      'The reminders of ending certificates have not gone out since {since}. Have operations look at the worker.',
    nudges_stopped:
      'The reminders to representatives and applicants have not gone out since {since}. Have operations look at the worker.',
    retention_stopped:
      'Personal data whose time is over have not been erased since {since}. Have operations look at the worker.',
  },
};
