import type { LinkPurpose } from '@/lib/domain/account/link';

/** The page on which the act of a mailed link is done. */
export const linkPaths: Readonly<Record<LinkPurpose, string>> = {
  set_up_account: '/set-up',
  join_account: '/join',
  reset_password: '/reset-password',
  reset_factor: '/new-authenticator',
  confirm_email: '/confirm-email',
  verify_identity: '/identity',
  approve_order: '/approval',
  create_certificate: '/create-certificate',
  hand_over_step: '/your-step',
  sign_power_of_attorney: '/power-of-attorney',
  view_order: '/follow',
};
