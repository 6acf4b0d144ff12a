import type * as nl from '../nl';
import type { Translation } from '../translation';

export const field: Translation<typeof nl.field> = {
  required: 'Fill this in.',
  unknown_field: 'We do not know this field. Leave it out.',
  invalid: 'This is not right. Check what you filled in.',
  too_short: 'This is too short. Fill it in completely.',
  too_long: 'This is too long. Make it shorter.',
  too_small: 'This number is too small.',
  too_large: 'This number is too large.',
  too_many_files: 'Send at most five files with a message. Send the others with the next one.',
  table_empty: 'There are no requests in this file. Fill in one row per certificate below the headings.',
  table_too_long: 'This file is too long. Put at most 200 rows in it and the rest in another file.',
  table_unreadable:
    'We cannot read this file. Probably a quotation mark is not closed. Save it as CSV once more.',
  table_without_headings: 'We cannot find the headings. Use our template and leave its first row as it is.',
  number_written_by_spreadsheet:
    'Your spreadsheet has rounded this number. Format the column as text and type the number again.',
  term_not_read:
    'We cannot read this term. Write 1, 2 or 3 years, a number of days such as 200 days, or an end date such as 31-12-2027.',
  yes_or_no: 'Enter yes or no.',
  number_in_other_row: 'This number is in another row of this file too. Is that meant?',
  number_has_request:
    'There is a request under way for this number in your account. Do you mean a second one?',
  number_has_certificate:
    'You have a valid certificate for this number. Do you want to renew it? Then do so at the certificate itself.',
  too_many_addresses: 'Fill in at most five e-mail addresses.',
  not_text: 'Fill in text here.',
  not_accepted: 'Tick this to continue.',
  unknown_choice: 'Choose one of the options.',
  unknown_organisation: 'We do not know this organisation. Choose one from the list or add one.',
  unknown_person: 'We do not know this person. Choose someone from the list or fill in the details.',
  person_without_title:
    'No professional title is known of this person. Choose “Somebody else” and fill in everything, with the title.',
  unknown_contact: 'We do not know this contact. Choose someone from the list or fill in the details.',
  already_member: 'This person already belongs to your account.',
  already_invited: 'This person has been invited already. You can send the invitation again.',
  already_colleague: 'Somebody with this e-mail address works here already. Find them in the list.',
  organisation_known: 'This organisation is in your account already.',
  organisation_name_differs:
    'This name does not belong to this KVK number. DigiCert would then reject the request. Use the name in the Commercial Register.',
  organisation_name_is_trade_name:
    'This is a trade name. The statutory name belongs in the certificate, so DigiCert may ask about it.',
  organisation_address_differs:
    'The address differs from the one in the Commercial Register, so DigiCert may ask about it.',

  email_invalid: 'Fill in a complete e-mail address, for example name@example.com.',
  phone_invalid:
    'Fill in a telephone number that we can call, for example 030 123 45 67 or +31 30 123 45 67.',
  phone_too_long: 'This telephone number has too many digits.',
  postcode_invalid: 'Fill in a postcode such as 1234 AB.',
  country_unknown: 'Choose a country from the list.',
  province_unknown: 'Choose a province from the list.',
  name_has_title: 'Fill in the name without a title or form of address, as in the passport.',
  name_not_a_name: 'Fill in the name as it is in the passport.',
  address_too_long: 'This address is too long for the certificate. Shorten it.',

  username_invalid: 'Use only letters, digits and the characters . _ - @ + in the username.',
  username_taken: 'This username is already in use. Choose another.',
  password_too_short: 'This password is too short. Make it longer; a phrase of a few words is fine.',
  password_too_long: 'This password is too long. Make it shorter.',
  password_common:
    'This password consists of words that are used often and tried first. Choose something else.',
  password_repeats:
    'This password is a repetition or a row, such as 123456 or abcabc. That is guessed at once. Choose something else.',
  password_contains_own_data: 'Do not use your own name, e-mail address or organisation in the password.',
  password_mismatch: 'The two passwords are not the same. Type them again.',
  password_wrong: 'This password is not right.',
  password_same: 'This is your current password. Choose another one.',
  email_same: 'This is your e-mail address already.',
  certificate_password_too_few_kinds:
    'Use at least three of these four kinds: lower case letters, capitals, digits, punctuation.',
  certificate_password_not_ascii:
    'Use only plain letters without accents, digits and punctuation. Other characters cause trouble in your software.',
  certificate_password_outer_blank: 'Do not begin or end the password with a space.',
  security_question_repeated: 'Choose two different questions.',

  kvk_number_invalid: 'A KVK number has 8 digits. Check the number.',
  kvk_number_is_establishment:
    'This is an establishment number (12 digits). Fill in the KVK number of 8 digits.',
  kvk_number_inactive:
    'This registration has ended in the Dutch Commercial Register. Fill in the number of an active organisation.',
  kvk_number_unknown:
    'KVK does not know this number. Check it. If the organisation has just been registered, it can take a day before KVK shows it.',
  kvk_could_not_ask:
    'KVK cannot be reached right now. We could not compare the details. You can go on; we will ask again when you submit.',
  rsin_invalid: 'An RSIN has 9 digits. This number is not right; check it in the KVK extract.',
  vat_number_invalid: 'This VAT number is not right. A Dutch number looks like NL123456789B01.',
  vat_number_other_country:
    'This VAT number is of another country than the billing address. Change the country or the VAT number.',
  vat_number_unknown_country: 'Start the VAT number with the country code, for example NL or BE.',
  vat_number_not_registered:
    'This VAT number is not in the register of the European Union. Check the number.',

  oin_wrong_length: 'An OIN has exactly 20 characters. Count them.',
  oin_not_digits: 'Use only digits in the OIN.',
  oin_unknown_prefix: 'The first 8 digits tell what kind of number it is. We do not know this beginning.',
  oin_suffix_wrong: 'This number must end in zeros. Check the last digits.',
  oin_nine_digits_after_kvk_prefix:
    'After 00000003 comes a KVK number of 8 digits and then 0000. You filled in 9.',
  oin_rsin_check_failed: 'The RSIN in this number is not right. Check it in the KVK extract.',
  oin_is_test_number: 'This is a test number. Fill in the real number of your organisation.',
  oin_legacy_suffix: 'This is an old way of writing the number. Use the form that ends in zeros.',
  oin_all_zeros: 'This number has only zeros. Fill in the number of your organisation.',
  oin_other_kvk_number: 'This number belongs to another KVK number than that of your organisation.',
  oin_other_rsin: 'This number belongs to another RSIN than that of your organisation.',
  oin_choice_mismatch: 'This number does not fit the kind of number you chose.',
  oin_not_in_register:
    'This OIN is not in the OIN register of Logius. That need not be wrong: since 2025 it only lists special organisations and organisations with a subOIN. Check the number. Does KVK ask about it? Then say that Logius issued this number and that it does not have to be in the public register.',
  oin_could_not_ask:
    'The OIN register of Logius cannot be reached right now. We could not look up the number. You can go on; we will look it up again when you submit.',
  oin_other_name:
    'In the OIN register this number has another name than your organisation. Check that this is your number.',
  oin_no_rsin:
    'According to KVK this organisation has no RSIN. Choose the number made from the KVK number. Never enter a BSN.',
  oin_left_out: 'Without an OIN or HRN the certificate does not work for Digipoort, and KVK rejects it.',
  oin_withdrawn: 'This OIN has been withdrawn. Use the number that is valid now.',
  oin_not_usable_in_generation: 'This number cannot be in this certificate. Choose another kind of number.',

  domain_invalid: 'This is not a valid domain name. Write it like www.example.com.',
  domain_wildcard: 'An asterisk (*) is not allowed. Fill in one complete domain name.',
  domain_ip_address: 'An IP address is not allowed. Fill in a domain name.',
  domain_single_label: 'Fill in the complete domain name with its ending, for example example.com.',
  domain_underscore: 'An underscore (_) is not allowed in the domain name.',
  domain_too_long: 'This domain name is too long. The certificate has room for 64 characters.',
  domain_label_too_long: 'A part of the domain name is longer than 63 characters.',
  domain_reserved: 'This domain name is reserved and cannot be in a certificate.',
  domain_is_qvtl: 'This domain belongs to DigiCert. Choose the option without a domain of your own.',
  domain_label_invalid: 'Use only letters, digits and hyphens, and do not begin or end with a hyphen.',
  domain_label_of_earlier_name:
    'This name was made from an earlier name of your organisation. You can leave it or take the new one.',
  domain_label_taken: 'This name is already in use. Choose another.',

  date_in_future: 'Choose a day that has been, or today.',
  opening_times_unclear:
    'Write the times as 9:00-12:00, 13:00-17:00: early first, without overlap. Leave empty what is closed.',
  closed_day_unclear: 'Write each day as year-month-day, for example 2026-12-24.',
  validity_in_past: 'This date has passed. Choose a later date.',
  validity_too_long: 'This certificate cannot be valid for that long. Choose a shorter period.',
  validity_shortened:
    'This period no longer fits: the root certificate ends sooner. Choose a shorter period.',
  validity_not_offered: 'We do not offer this period. Choose another.',

  key_size_not_allowed: 'This key size is not allowed for this certificate. Choose another.',
  csr_unreadable: 'We cannot read this as a CSR. Paste the whole text, with the BEGIN and END lines.',
  csr_cut_off:
    'This CSR is not complete: its end is missing. Copy all of it, up to and including the line “-----END CERTIFICATE REQUEST-----”.',
  csr_dashes_changed:
    'The dashes around BEGIN and END have been changed, often by Word or a mail program. Copy the CSR from the file itself, or choose the file.',
  csr_is_private_key:
    'This is a private key. Give it to no one and make a new one to be safe. Deliver only the CSR.',
  csr_is_certificate:
    'This is a certificate, not a request. Deliver the CSR: the file that was made together with the private key.',
  csr_is_other_file:
    'This is another kind of file, not a request. Choose the file that begins with “-----BEGIN CERTIFICATE REQUEST-----”.',
  csr_several: 'There are several requests here. Deliver one CSR.',
  csr_too_large: 'This is too large for a CSR. Deliver only the certificate signing request.',
  csr_key_not_rsa: 'This certificate needs an RSA key. Make a new CSR with RSA.',
  csr_key_too_small:
    'The key in this CSR is too short for this certificate. Make a new one; 3072 bits always fits.',
  csr_key_too_large: 'The key in this CSR is too long. Make a new one of at most 4096 bits.',
  csr_key_weak: 'The key in this CSR is weak or known to have leaked. Make a new key.',
  csr_exponent_not_accepted:
    'The public exponent of this key is not allowed. Make a new key with exponent 65537; OpenSSL takes that by itself.',
  csr_signature_invalid:
    'The signature under this CSR is not right: the text was changed or damaged. Copy it again, or make a new CSR.',
  csr_signature_not_allowed:
    'This CSR is signed in a way that is not allowed for this certificate. Make a new one: RSA with SHA-256 for generation G1, RSA-PSS with SHA-512 for G4.',
  csr_other_name:
    'This CSR has another name in it than your request. Make a CSR for the name in your request, or change the name there.',
  csr_wildcard:
    'This CSR has a name with an asterisk (*) in it. PKIoverheid does not allow that. Make a CSR for the full name.',
  csr_key_used_before:
    'This key has been used before. Each certificate gets a key of its own: make a new key and CSR.',

  sole_authority_needed:
    'According to the Commercial Register this person may not bind the organisation alone. Choose somebody who may, or say that this person is not solely authorised. We then prepare a power of attorney for you after you submit.',
  authority_joint:
    'According to the Commercial Register this person signs only together with others. Say that this person is not solely authorised. We then prepare a power of attorney for you after you submit.',
  authority_special_status:
    'According to the Commercial Register this organisation has a trustee or administrator, and its directors may not bind it alone now. Say that this person is not solely authorised, or contact our validation team.',
  representative_not_in_register:
    'This person is not in the Commercial Register as authorised. Check the name. If it is right, say that this person is not solely authorised. We then prepare a power of attorney for you after you submit.',
  agreements_not_accepted: 'Agree to the terms to continue.',
  terms_version_old: 'The terms have changed in the meantime. Read the new version and agree again.',
  consent_biometrics_needed:
    'Without this consent the app cannot identify you. Tick this, or choose face-to-face identification below.',
  consent_terms_needed: 'Agree to the terms of use to continue.',
  consent_own_email_needed: 'Confirm that this e-mail address is yours. If it is not, do not go on.',
  amount_invalid: 'Fill in an amount in whole euros, for example 2500.',
  day_is_over: 'Choose today or a later day.',
  reason_needed: 'Give a reason.',
  network_address_invalid: 'This is not an IP address. A good example: 203.0.113.7 or 2001:db8::7.',
  server_address_invalid: 'Enter a name and if needed a port, such as example.nl or example.nl:8443.',
  server_port_not_asked:
    'We do not ask this port. Choose 443, another port for TLS (such as 636 or 993) or a port from 1024 on.',
  server_name_unknown: 'This name does not exist in DNS. Check the spelling.',
  server_not_public:
    'This address cannot be reached from the internet. Upload the certificate as a file instead.',
  server_refused: 'The server refuses the connection. Is it on, and is the port right?',
  server_timed_out: 'The server does not answer. Check the address and the firewall.',
  server_no_tls: 'The server does not speak TLS at this address. Check the port.',
  server_no_certificate: 'The server showed no certificate.',
  certificate_unreadable:
    'We cannot read a certificate in this file. Choose a .pem, .cer, .crt, .der or .p7b.',
  certificate_is_private_key:
    'There is a private key in this file. Never send it. Choose a file with only the certificate.',
  certificate_is_other_file:
    'This is not a certificate but another kind of file. Choose a .pem, .cer, .crt, .der or .p7b.',
  certificate_several:
    'There are several certificates in this file that do not belong together. Choose a file with one certificate.',
  certificate_too_large: 'This file is too large for a certificate.',
  certificate_watched: 'You watch this certificate already.',
  url_invalid: 'Enter a full address, such as https://example.nl/zegel.',
  url_not_https: 'The address must begin with https.',
  url_not_slack:
    'This is no address of Slack. Make an incoming webhook there, and paste the address that begins with https://hooks.slack.com/.',
  url_not_teams:
    'This is no address of Teams. Make a workflow for webhooks there, and paste the address that you then get.',
  file_empty: 'This file is empty. Choose another file.',
  file_too_large: 'This file is too large. It may be 10 MB at most: scan it at a lower resolution.',
  file_type_not_taken: 'We do not take this kind of file. Choose a PDF, JPEG or PNG.',
  file_type_differs: 'The content of this file does not match its name. Save it again as PDF, JPEG or PNG.',
  file_unreadable: 'This file is damaged or not complete. Make a new scan.',
  file_encrypted: 'This file has a password or protection. Save it without protection.',
  file_has_script:
    'There is a form, script or attachment in this file. Print it to PDF and choose that file.',
  file_has_more: 'There is more in this file than a document or image. Make a new scan.',
  file_infected: 'This file seems to be infected with a virus. We have not kept it.',
  signed_name_differs: 'Type your name as it stands in the power of attorney.',
  declaration_needed: 'Tick the declaration to sign.',
  same_person_twice: 'This person is there already. Choose someone else, or remove this one.',
};
