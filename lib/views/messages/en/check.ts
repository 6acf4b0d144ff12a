import type { CheckAction, CheckKind, CheckReason } from '@/lib/domain/checks/check-kinds';

const kind = {
  key: 'Key and certificate signing request (CSR)',
  domain: 'Prove control over domains',
  organisation: 'Organisation and Commercial Register',
  oin: 'OIN or HRN',
  authority: 'Authority of the representative',
  identity: 'Identity verification',
  title: 'Professional title',
  approval: 'Order approval',
  device: 'Token with the key',
} satisfies Record<CheckKind, string>;

const guideName = {
  key: 'Certificate signing request',
  domain: 'Prove control over domains',
  organisation: 'Organization validation',
  oin: 'OIN or Dutch KVK number (HRN)',
  authority: 'Authorized representative',
  identity: 'Verify your identity',
  title: 'Professional title',
  approval: 'Order approval',
  device: 'Hardware token',
} satisfies Record<CheckKind, string>;

const reason = {
  not_submitted: 'This starts once you have submitted the request.',
  order_ended: 'The order has ended. Nobody needs to do anything here any more.',

  made_in_browser_later:
    'This is a later step. After approval you get an e-mail with the link to make your certificate. There is nothing to do now.',
  own_request_given: 'You supplied a CSR of your own. It is in order.',
  key_file_waits: 'Your certificate is ready. Make the .p12 file for your software now.',
  new_certificate_coming: 'DigiCert is making a new certificate for your new key. This is usually quick.',
  collected: 'You have collected your certificate.',

  domain_by_ca:
    'Your name is under qvtl.nl. DigiCert does the domain control validation. There is nothing for you to do.',
  domain_proof_needed:
    'You use a domain of your own. Prove that it is yours with a TXT record in the DNS. The record is ready for you.',
  domain_proof_starting: 'We are preparing the proof for your own domain.',
  domain_proof_lapsed:
    'The proof for your domain has expired. Put the TXT record in the DNS again. The record is ready for you.',
  domain_approved: 'Control over the domain has been proved.',

  organisation_being_checked:
    'DigiCert compares your details with the KVK extract. If there are questions, DigiCert contacts you.',
  organisation_checked: 'The details of your organisation match the Commercial Register.',
  organisation_data_wrong:
    'The details of your organisation do not match the Commercial Register. Tell the validation team the right details.',
  organisation_check_lapsed:
    'The earlier check of your organisation has expired. DigiCert is doing it again.',

  oin_left_out: 'No OIN or HRN goes into this certificate.',
  oin_checked_with_organisation: 'DigiCert checks this number together with your organisation.',
  oin_checked: 'The number belongs to your organisation.',
  oin_wrong: 'This number does not belong to your organisation. Tell the validation team the right number.',

  authority_being_checked:
    'DigiCert checks in the Commercial Register whether {representative} is solely authorised.',
  authority_checked: '{representative} may sign for your organisation.',
  authority_register_differs:
    'The Commercial Register does not name {representative} as solely authorised. DigiCert looks into this. A power of attorney may be quicker.',
  power_of_attorney_needed:
    '{representative} may not bind the organisation alone. Make a power of attorney and have it signed.',
  power_of_attorney_at_signatories:
    '{of, plural, =0 {The power of attorney is with the signatories.} =1 {The power of attorney is with the signatory.} other {The power of attorney is with the signatories. {done, number} of {of, number} have signed.}}',
  power_of_attorney_on_paper: 'Have the power of attorney signed on paper and upload the scan.',
  power_of_attorney_declined:
    'A signatory does not want to sign the power of attorney. Read the reason and choose what to do.',
  power_of_attorney_being_judged: 'The power of attorney is signed. Two of our employees are judging it.',
  power_of_attorney_accepted: 'The power of attorney for {representative} has been accepted.',
  power_of_attorney_refused: 'We could not accept the power of attorney. Read the reason and make a new one.',

  identity_starting: 'We are about to send {representative} the e-mail “Verify your identity”.',
  identity_asked: '{representative} was sent the e-mail “Verify your identity” at {email}.',
  identity_asked_by_ca:
    'DigiCert sends {representative} the e-mail “Verify your identity” at {email}. Please look in the spam folder too.',
  identity_started: '{representative} has begun the identity verification and can go on with the same link.',
  identity_being_judged: '{representative} has finished in the app. The pictures are being judged now.',
  identity_passed: 'The identity of {representative} has been verified.',
  identity_document_unreadable:
    'The identity document could not be read well. {representative} can try again with the link in the e-mail.',
  identity_document_not_accepted:
    'This identity document is not accepted. {representative} can try again with a passport or identity card. A driving licence is not accepted.',
  identity_document_expired:
    'The identity document has expired. {representative} can try again with a valid document.',
  identity_face_mismatch:
    'The picture was not enough like the identity document. {representative} can try again in good light.',
  identity_name_mismatch:
    'The name on the identity document differs from the request. {representative} can try again, or you cancel the order and request again with the right name.',
  identity_aborted: 'The identity verification was broken off. {representative} can try again.',
  identity_in_person_asked:
    '{representative} is to be identified in person. We make the appointment and tell you the date.',
  identity_in_person_planned:
    'The appointment to identify {representative} in person is fixed. Then the order moves on by itself.',
  identity_way_to_choose:
    '{representative} no longer wishes to use the app and can choose a civil-law notary or a courier, with the link in the e-mail.',
  identity_wrong_address:
    'Somebody else got the e-mail at {email} and told us. Correct the address at the e-mails on this page; then we send it again.',
  identity_mail_lost:
    'The e-mail to {representative} at {email} did not arrive. Correct the address with the e-mails on this page, or send it again.',
  identity_failed:
    'The identity verification did not succeed. {representative} can try again with the link in the e-mail.',

  approval_colleague_looks:
    'A colleague looks at the request first. Your colleagues got an e-mail about it. Then we ask {representative} to approve.',
  approval_waits_for_checks:
    'This can only start when organisation, number, authority and identity are done. {representative} then gets an e-mail automatically.',
  approval_being_asked: 'All earlier checks are done. We are asking {representative} for approval now.',
  approval_asked:
    '{representative} was sent the e-mail “Please approve digital certificate order” at {email} and has to follow the link.',
  approval_asked_by_ca:
    'DigiCert sends {representative} the e-mail “Please approve digital certificate order” at {email}. Please look in the spam folder too.',
  approval_mail_lost:
    'The e-mail “Please approve digital certificate order” to {representative} at {email} did not arrive. We are finding out the right address. Is the address right? Then send the e-mail again below.',
  approval_given: '{representative} has approved the order.',
  approval_declined: '{representative} has declined the order.',

  title_being_checked:
    'DigiCert looks up the professional title of {representative} in the register of the profession.',
  title_checked: 'The professional title of {representative} has been checked.',
  title_not_found:
    'The professional title of {representative} was not found in the register of the profession. Send a proof to the validation team.',

  device_after_approval: 'After the approval DigiCert sends a token. The key will be on it.',
  device_being_prepared: 'DigiCert is preparing the token for shipping. There is nothing for you to do.',
  device_on_its_way: 'The token is on its way. The PIN comes in a separate letter.',
  device_delivered: 'The token has been delivered. Let us know that you have it and set it up.',
  device_waits_for_pin:
    'You have the token. Wait for the letter with the PIN and let us know that you have it.',
  device_to_set_up:
    'You have the token and the PIN. Now put your certificate on the token with DigiCert Trust Assistant.',
  device_returned: 'The token could not be delivered and goes back to DigiCert. We will contact you.',
  device_lost: 'The token has got lost. We are finding out and will see to another token.',

  proved_by_issuance: 'The certificate has been issued, so this check is done.',
  question_asked:
    'The validation team has asked you a question about this. You find it with the messages and answer there.',
  answer_being_read:
    'You have answered. The validation team is looking at your answer. You need not do anything now.',
  answers_conflict:
    'We got conflicting messages about this and are finding out. There is nothing for you to do.',
  answer_unknown: 'We are finding out what DigiCert reported about this. There is nothing for you to do.',
} satisfies Record<CheckReason, string>;

const action = {
  answer_question: 'Answer the question',
  prove_domain: 'Prove your domain',
  correct_organisation: 'Send the right details',
  correct_oin: 'Send the right number',
  provide_power_of_attorney: 'Arrange a power of attorney',
  verify_identity: 'Verify identity',
  retry_identity: 'Verify identity again',
  correct_address: 'Correct the address',
  review_order: 'See the request',
  approve_order: 'Approve the order',
  create_certificate: 'Create certificate',
  prove_title: 'Send proof of the professional title',
  set_up_device: 'Set up the token',
} satisfies Record<CheckAction, string>;

export const check = {
  seePower: 'View the power of attorney',
  kind,
  guideName,
  reason,
  action,
  usual: {
    minutes: '{count, plural, one {# minute} other {# minutes}}',
    hours: '{count, plural, one {# hour} other {# hours}}',
    days: '{count, plural, one {# working day} other {# working days}}',
    minutesRange: '{from, number} to {to, number} minutes',
    hoursRange: '{from, number} to {to, number} hours',
    daysRange: '{from, number} to {to, number} working days',
    measured: '{time} for nine out of ten orders',
    expected: 'at most {time} (estimate)',
  },
  late: 'This is taking longer than usual',
};
