import type * as nl from '../nl';
import type { Translation } from '../translation';

export const problem: Translation<typeof nl.problem> = {
  not_found: 'This does not exist, or you may not see it.',
  forbidden: 'You do not have the rights for this. Ask the owner of the account to do it.',
  invalid_input: 'Not everything has been filled in correctly.',
  conflict: 'Someone else changed this in the meantime. Refresh the page and try again.',
  too_many_requests:
    'You tried this too often. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  file_too_large:
    'The file is too large. A certificate with its chain takes a few kilobytes; send no more than 64 kB.',
  unavailable: 'This is not possible right now. Try again in a few minutes.',
  unexpected: 'Something went wrong on our side. Try again. If it keeps going wrong, contact us.',

  cart_empty: 'Your cart is empty. Choose a product first.',
  cart_lapsed: 'This cart has lapsed. Put the products in it again.',
  product_not_for_sale: 'This product is no longer for sale.',
  currency_not_offered: 'This product has no price in this currency. Choose another currency.',
  euro_with_dutch_vat: 'With Dutch VAT we charge in euro. Choose euro. Your cart stays as it is.',
  quote_over: 'This quote is no longer valid. Make a new one with the prices of today.',
  price_changed: 'The price has changed. Look at the new price and agree again.',
  payment_unavailable: 'Paying is not possible right now. Nothing was charged. Try again in a few minutes.',
  payment_already_paid: 'This has been paid already. You need not do anything.',
  payment_not_open: 'This payment is no longer open. Start again from the cart.',
  payment_under_way: 'Your bank is already handling this payment. There is nothing you need to do now.',
  invoice_limit_reached:
    'This does not fit within your limit for paying on invoice. You have €{left} left. Pay now, or ask sales for a higher limit.',
  invoice_not_electronic:
    'This invoice cannot be an e-invoice yet. Add your KVK number and address to your billing details.',
  subscription_not_stoppable: 'This subscription has ended. There is nothing left to stop or to undo.',
  invoice_not_allowed: 'Pay on invoice is not switched on for your account yet. Ask sales for it.',
  invoice_right_running:
    'Paying on invoice was asked for or allowed already. See how it stands under Invoices.',
  subscription_ended: 'This subscription has ended. Buy the product again to request a certificate.',

  set_up_done: 'Your account has been set up already. You can sign in.',
  set_up_incomplete: 'Your account has not been set up completely. Finish all steps first.',
  totp_already_active: 'Your authenticator app has been linked already.',
  totp_not_started: 'Link your authenticator app first.',

  sign_in_failed: 'The username or the password is not right. Check both.',
  sign_in_locked:
    'Signing in is locked for a while after too many tries. You can try again in {minutes, plural, one {# minute} other {# minutes}}, from {until}.',
  sign_in_lapsed: 'It took too long. Start signing in again.',
  session_ended: 'You have been signed out. Sign in again to continue.',
  account_closed: 'This account is closed. Contact sales.',
  otp_wrong: 'This code is not right. Type the code that your app shows now.',
  otp_reused: 'This code has been used already. Wait for the next code in your app.',
  otp_clock_differs: 'The clock of your phone is off. Set the time to automatic and try again.',
  otp_locked:
    'You entered a wrong code too often. Try again in {minutes, plural, one {# minute} other {# minutes}}, from {until}, or use a recovery code.',
  password_first: 'Enter your password first.',
  last_authenticator:
    'This is your last authenticator app. Link another one first; without an app you cannot sign in.',
  recovery_code_wrong: 'This recovery code is not right. Check the code.',
  recovery_code_used: 'This recovery code has been used already. Take another one.',
  sign_in_again: 'First confirm that it is you: sign in again.',

  link_unknown: 'We do not know this link. Open the newest e-mail and use the whole link.',
  link_expired: 'This link has expired. Ask for a new one.',
  link_used: 'This link has been used already.',
  link_withdrawn: 'This link no longer counts. There is a newer one, or it is no longer needed.',

  mail_not_needed: 'This e-mail is no longer needed: what it asks for is done or over.',
  address_of_account:
    'This is the address of somebody with an account of their own. That person changes it, under Account, Security.',
  address_settled:
    'The identity of this person is verified already, so you cannot change the address yourself any more. Call or mail the validation team: they do it for you.',
  product_not_activated:
    'This product has not been activated for your account yet. Sales does that for you; give your account number #{accountNumber}.',
  product_not_requestable: 'You cannot request a certificate for this product here.',
  batch_nothing_to_make:
    'We cannot make a request of this: every row must be corrected first, or you have no paid certificate left. Check the table.',
  subscription_in_use: 'There is already a request for this subscription. Finish or cancel that one first.',
  request_incomplete: 'Your request is not complete yet. Finish the open parts.',
  request_not_editable: 'This request has been sent and can no longer be changed.',
  step_handed_over_already:
    'You have asked a colleague already. Withdraw that first, or send the e-mail again.',
  step_not_open: 'This need not be filled in any more.',
  request_already_submitted: 'This request has been sent already. You need not do that again.',
  move_not_allowed: 'This is no longer possible: the order has moved on. Refresh the page.',

  ca_unavailable: 'DigiCert cannot be reached right now. Your details are safe; we try again by ourselves.',
  ca_refused: 'DigiCert did not accept the request. Check your details and send it again.',
  ca_refused_csr: 'DigiCert did not accept the CSR. Make a new CSR and send it again.',
  ca_refused_organisation:
    'DigiCert did not accept the details of the organisation. Check them and send again.',
  ca_organisation_known:
    'DigiCert already knows an organisation with this name and address. Check the details. Is it another organisation after all? Then say so when you submit.',
  ca_refused_representative:
    'DigiCert did not accept the details of the representative. Check them and send again.',
  ca_refused_holder:
    'DigiCert did not accept the details of the certificate holder. Check them and send again.',
  ca_refused_shipping: 'DigiCert did not accept the shipping address. Check it and send again.',
  device_not_sent: 'The token has not been sent yet. You can let us know once it is on its way.',
  shipment_state_not_possible: 'This state cannot follow the one before. See on the page how it stands now.',
  ca_refused_validity: 'DigiCert did not accept the validity period. Choose a shorter one and send again.',
  ca_product_not_active:
    'This product is not switched on at DigiCert yet. We will solve this; you need not do anything.',
  ca_funds_short:
    'The order is on hold because of a problem on our side. We will solve this; you need not do anything.',
  ca_answer_not_understood: 'We are finding out what DigiCert answered. You need not do anything.',

  domain_not_yet_proved:
    'DigiCert does not find the TXT record yet. A change in the DNS can take up to a day. Check the record and try again later.',
  domain_proof_unavailable: 'The proof cannot be checked right now. Try again in a few minutes.',

  identity_unavailable: 'Identity verification cannot be reached right now. Try again in a few minutes.',
  identity_not_open: 'This order does not need identity verification now.',
  identity_already_passed: 'Your identity has been verified already. You need not do this again.',
  face_to_face_closed: 'This appointment has ended or was called off. Load the page again.',
  review_needs_another:
    'Somebody else of your account has to look at this, not the person who made the request.',
  review_not_open: 'This request has been decided on already, or nobody needs to look at it any more.',
  request_not_sent_back: 'This request was not sent back.',
  identity_retry_not_possible:
    'Trying again is not possible now. Choose another way or contact the validation team.',
  approval_not_open: 'This order cannot be approved now. The other checks must be completed first.',
  approval_already_decided: 'This order has been decided already.',

  power_not_open:
    'There is nothing to change about the power of attorney of this order now. Refresh the page.',
  power_under_way: 'A power of attorney has been made for this order already. Refresh the page.',
  power_already_signed: 'This person has answered already. Refresh the page.',
  power_closed: 'This power of attorney need not be signed any more. Refresh the page.',
  power_not_complete: 'Not everybody has signed the power of attorney yet.',
  power_already_judged: 'This power of attorney has been judged already. Refresh the page.',
  power_needs_second: 'A colleague must look this power of attorney over first. Then somebody else decides.',

  certificate_not_ready: 'Your certificate is not ready yet. You will get an e-mail when it is.',
  key_not_in_this_browser:
    'The private key is not in this browser. Use the same browser as for the request, or make a new key, free of charge.',
  key_not_for_certificate: 'This key does not belong to this certificate.',
  reissue_not_possible: 'This certificate cannot be reissued now.',
  reissue_running: 'A new certificate is being made already. Wait until it is done.',
  duplicate_not_possible:
    'No second certificate can be made on this order now. That is possible only while the first certificate is in use.',
  duplicates_not_allowed:
    'This product does not allow a second certificate on the same order. Request a new certificate for the other system.',
  too_many_duplicates:
    'Ten extra certificates are in use on this order already. More is not possible. First revoke one that you no longer need.',
  revocation_not_possible:
    'This certificate cannot be revoked: it has been revoked already or it has expired.',
  revocation_running: 'A request to revoke this certificate is running already. Refresh the page to see it.',
  revocation_not_open:
    'This request has been dealt with or sent already. Refresh the page to see where it stands.',
  revocation_no_second: 'Nobody else in your account can agree now. Invite an owner or requester first.',
  campaign_closed: 'This campaign is closed. Begin a new one if something is still to be done.',
  campaign_not_issued: 'There is no new certificate yet. Make it first.',
  renewal_not_possible: 'This certificate cannot be renewed. Make a new request from your subscription.',
  renewal_too_early:
    'You can renew from {date}. Do you need another key now? Then have the certificate reissued. That is free.',
  request_open_already:
    'A request is open on this subscription already (order {number}). Finish it first, or cancel it.',

  api_keys_too_many: 'Your account has {most} keys already. First revoke a key that you no longer use.',
  api_key_missing: 'Send your key in the header “Authorization: Bearer zgl_…”.',
  api_key_unknown: 'This key does not exist. Check that you copied all of it.',
  api_key_revoked: 'This key was revoked. Ask the owner of the account for a new one.',
  api_key_expired: 'This key has expired. Ask the owner of the account for a new one.',
  scope_missing: 'This key may not do this. It needs the scope “{scope}”. Make a key with that scope.',
  method_not_allowed: 'This address does not know this method. Allowed: {allowed}.',
  body_too_large: 'This message is too large. It may be {most} bytes at most.',
  body_not_json: 'Send JSON, with the header “Content-Type: application/json”.',
  idempotency_key_missing:
    'Send a header “Idempotency-Key”: a unique text of your own of 1 to 255 characters, for example a UUID.',
  idempotency_key_reused:
    'This Idempotency-Key belongs to another request. Use a new one for each new request.',
  idempotency_running:
    'The first request with this Idempotency-Key is still running. Try again in a few seconds.',

  slot_gone: 'This moment was just taken or can no longer be booked. Choose another one.',
  appointment_booked: 'There is an appointment for this order already. Move it if you want another moment.',
  appointment_over: 'There is no appointment any more. Make a new one.',
  appointment_not_yet: 'This appointment has not begun. Record the outcome when you have called.',
  check_not_recordable: 'This check cannot be recorded by hand now.',
  product_already_active: 'This product has been activated for this account already.',
  last_owner: 'An account always needs an owner. Make somebody else owner first.',
  invitation_not_open:
    'This invitation no longer holds: it was used or withdrawn. Ask for a new one if you need it.',
  organisation_in_use:
    'A request with these details is running. You can change them once it is finished or cancelled.',
  admin_known:
    'There is an administrator already. Ask them for an invitation. Can no administrator sign in any more? Then add --also.',
  nothing_changes: 'Nothing has changed. Change something and try again.',
  own_account: 'You cannot do this for yourself. Ask a colleague.',
  second_person_needed: 'Another colleague than the one who opened this must decide.',
  factor_reset_not_open: 'This case no longer runs: it is finished, stopped, or decided already.',
  factor_reset_running:
    'A request for a new authenticator app is running for this person. Finish or stop that one first.',
};
