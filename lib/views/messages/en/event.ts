import type { MoveName } from '@/lib/domain/order/lifecycle';

const names = {
  submit: 'Request submitted',
  doubt: 'No answer from DigiCert yet; we are looking the order up',
  resend: 'The order was not at DigiCert yet; sent again',
  accept: 'Accepted by DigiCert; the checks have begun',
  return: 'Returned by DigiCert for a correction',
  issue: 'Certificate issued',
  collect: 'Certificate collected',
  reissue: 'Reissue requested',
  keep: 'No new certificate came; the existing certificate stays',
  decline: 'Order stopped after the representative declined',
  reject: 'Rejected by DigiCert',
  cancel: 'Order cancelled',
  revoke: 'Certificate revoked',
  expire: 'Certificate expired',
} satisfies Record<MoveName, string>;

export const event = {
  ...names,
  check_changed: '{check}: {state}',
  approval_approved: 'Approved by the representative',
  approval_declined: 'Declined by the representative',
  revocation_asked: 'Asked to revoke a certificate',
  revocation_agreed: 'A second person agreed to revoking',
  revocation_withdrawn: 'Request to revoke taken back',
  revocation_refused: 'DigiCert did not accept the revocation; we look into it',
  earlier_revoked: 'Earlier certificate revoked',
  renewal_started: 'Renewal begun',
  installed: 'Said that the certificate is installed',
  other: 'Changed',
  by: {
    user: 'by the applicant',
    staff: 'by a Zegel employee',
    program: 'by a program of your account',
    link: 'through the link in the e-mail',
    system: 'automatically',
    nobody: 'automatically',
  },
  reason: 'Reason: {reason}',
};
