import type { ProblemCode } from '@/lib/domain/problem';

/** Every refusal of the product: what happened, and what the person can do. */
export const problem = {
  not_found: 'Dit bestaat niet, of u mag het niet zien.',
  forbidden: 'U hebt hier geen rechten voor. Vraag de eigenaar van het account om dit te doen.',
  invalid_input: 'Niet alles is goed ingevuld.',
  conflict: 'Iemand anders heeft dit intussen gewijzigd. Ververs de pagina en probeer het opnieuw.',
  too_many_requests:
    'U hebt dit te vaak geprobeerd. Probeer het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw.',
  file_too_large:
    'Het bestand is te groot. Een certificaat met keten is een paar kilobyte; stuur niet meer dan 64 kB.',
  unavailable: 'Dit kan nu even niet. Probeer het over enkele minuten opnieuw.',
  unexpected:
    'Er ging iets mis bij ons. Probeer het opnieuw. Blijft het misgaan, neem dan contact met ons op.',

  cart_empty: 'Uw winkelwagen is leeg. Kies eerst een product.',
  cart_lapsed: 'Deze winkelwagen is verlopen. Leg de producten er opnieuw in.',
  product_not_for_sale: 'Dit product is niet meer te koop.',
  currency_not_offered: 'Dit product heeft geen prijs in deze munt. Kies een andere munt.',
  euro_with_dutch_vat:
    'Met Nederlandse btw rekenen wij af in euro. Kies euro. Uw winkelwagen blijft zoals die is.',
  quote_over: 'Deze offerte is niet meer geldig. Maak een nieuwe met de prijzen van vandaag.',
  price_changed: 'De prijs is gewijzigd. Bekijk de nieuwe prijs en ga opnieuw akkoord.',
  payment_unavailable:
    'Betalen lukt nu niet. Er is niets afgeschreven. Probeer het over enkele minuten opnieuw.',
  payment_already_paid: 'Dit is al betaald. U hoeft niets meer te doen.',
  payment_not_open: 'Deze betaling is niet meer open. Begin opnieuw vanuit de winkelwagen.',
  payment_under_way: 'Uw bank verwerkt deze betaling al. U hoeft nu niets te doen.',
  invoice_limit_reached:
    'Dit past niet binnen uw limiet voor betalen op factuur. U hebt nog € {left} over. Betaal nu, of vraag verkoop om een hogere limiet.',
  invoice_not_electronic:
    'Deze factuur kan nog niet als e-factuur. Vul bij uw factuurgegevens uw KVK-nummer en adres aan.',
  subscription_not_stoppable:
    'Dit abonnement is al beëindigd. Er is niets meer op te zeggen of te herstellen.',
  invoice_not_allowed: 'Betalen op factuur is voor uw account nog niet aangezet. Vraag dit aan bij verkoop.',
  invoice_right_running: 'Betalen op factuur is al aangevraagd of toegestaan. Bekijk de stand bij Facturen.',
  subscription_ended:
    'Dit abonnement is beëindigd. Koop het product opnieuw om een certificaat aan te vragen.',

  set_up_done: 'Uw account is al ingesteld. U kunt inloggen.',
  set_up_incomplete: 'Uw account is nog niet helemaal ingesteld. Maak eerst alle stappen af.',
  totp_already_active: 'Uw authenticator-app is al gekoppeld.',
  totp_not_started: 'Koppel eerst uw authenticator-app.',

  sign_in_failed: 'De gebruikersnaam of het wachtwoord klopt niet. Controleer beide.',
  sign_in_locked:
    'Inloggen is tijdelijk geblokkeerd na te veel pogingen. Over {minutes, plural, one {# minuut} other {# minuten}}, vanaf {until}, kunt u het weer proberen.',
  sign_in_lapsed: 'U deed er te lang over. Begin opnieuw met inloggen.',
  session_ended: 'U bent uitgelogd. Log opnieuw in om verder te gaan.',
  account_closed: 'Dit account is gesloten. Neem contact op met verkoop.',
  otp_wrong: 'Deze code klopt niet. Typ de code die uw app nu toont.',
  otp_reused: 'Deze code is al gebruikt. Wacht op de volgende code in uw app.',
  otp_clock_differs:
    'De klok van uw telefoon loopt niet gelijk. Zet de tijd op automatisch en probeer het opnieuw.',
  otp_locked:
    'U hebt te vaak een verkeerde code ingevuld. Probeer het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw, vanaf {until}, of gebruik een herstelcode.',
  password_first: 'Vul eerst uw wachtwoord in.',
  last_authenticator:
    'Dit is uw laatste authenticator-app. Koppel eerst een andere; zonder app kunt u niet inloggen.',
  recovery_code_wrong: 'Deze herstelcode klopt niet. Controleer de code.',
  recovery_code_used: 'Deze herstelcode is al gebruikt. Neem een andere.',
  sign_in_again: 'Bevestig eerst dat u het bent: log opnieuw in.',

  link_unknown: 'Deze link kennen wij niet. Open de nieuwste e-mail en gebruik de hele link.',
  link_expired: 'Deze link is verlopen. Vraag een nieuwe aan.',
  link_used: 'Deze link is al gebruikt.',
  link_withdrawn: 'Deze link geldt niet meer. Er is een nieuwere, of hij is niet meer nodig.',

  mail_not_needed: 'Deze e-mail is niet meer nodig: waar hij om vraagt, is gedaan of voorbij.',
  address_of_account:
    'Dit is het adres van iemand met een eigen account. Die persoon wijzigt het zelf, bij Account, Beveiliging.',
  address_settled:
    'De identiteit van deze persoon is al bevestigd. Daarom kunt u het adres niet meer zelf wijzigen. Bel of mail het validatieteam: zij doen het voor u.',
  product_not_activated:
    'Dit product is nog niet geactiveerd voor uw account. Verkoop doet dat voor u; noem daarbij uw accountnummer #{accountNumber}.',
  product_not_requestable: 'Voor dit product kunt u hier geen certificaat aanvragen.',
  batch_nothing_to_make:
    'Hiervan kunnen wij geen aanvraag maken: elke rij moet eerst worden verbeterd, of u hebt geen betaald certificaat meer over. Kijk de tabel na.',
  subscription_in_use: 'Bij dit abonnement loopt al een aanvraag. Maak die eerst af of annuleer die.',
  request_incomplete: 'Uw aanvraag is nog niet compleet. Maak de open onderdelen af.',
  request_not_editable: 'Deze aanvraag is al verstuurd en kan niet meer worden gewijzigd.',
  step_handed_over_already:
    'U hebt dit al aan een collega gevraagd. Trek dat eerst in, of stuur de e-mail opnieuw.',
  step_not_open: 'Dit hoeft niet meer te worden ingevuld.',
  request_already_submitted: 'Deze aanvraag is al verstuurd. U hoeft dat niet nog eens te doen.',
  move_not_allowed: 'Dit kan nu niet meer: de bestelling is intussen verder. Ververs de pagina.',

  ca_unavailable:
    'DigiCert is nu niet bereikbaar. Uw gegevens zijn bewaard; wij proberen het vanzelf opnieuw.',
  ca_refused: 'DigiCert heeft de aanvraag niet aangenomen. Controleer uw gegevens en verstuur opnieuw.',
  ca_refused_csr: 'DigiCert heeft de CSR niet aangenomen. Maak een nieuwe CSR en verstuur opnieuw.',
  ca_refused_organisation:
    'DigiCert heeft de gegevens van de organisatie niet aangenomen. Controleer ze en verstuur opnieuw.',
  ca_organisation_known:
    'DigiCert kent al een organisatie met deze naam en dit adres. Controleer de gegevens. Is het toch een andere organisatie? Zeg dat dan bij het versturen.',
  ca_refused_representative:
    'DigiCert heeft de gegevens van de vertegenwoordiger niet aangenomen. Controleer ze en verstuur opnieuw.',
  ca_refused_holder:
    'DigiCert heeft de gegevens van de certificaathouder niet aangenomen. Controleer ze en verstuur opnieuw.',
  ca_refused_shipping: 'DigiCert heeft het verzendadres niet aangenomen. Controleer het en verstuur opnieuw.',
  device_not_sent: 'Het token is nog niet verstuurd. U kunt dit laten weten zodra het onderweg is.',
  shipment_state_not_possible: 'Deze stand kan niet op de vorige volgen. Kijk op de pagina wat er nu staat.',
  ca_refused_validity:
    'DigiCert heeft de geldigheidsduur niet aangenomen. Kies een kortere duur en verstuur opnieuw.',
  ca_product_not_active:
    'Dit product staat bij DigiCert nog niet aan. Wij lossen dit op; u hoeft niets te doen.',
  ca_funds_short:
    'De bestelling staat even stil door een probleem bij ons. Wij lossen dit op; u hoeft niets te doen.',
  ca_answer_not_understood: 'Wij zoeken uit wat DigiCert heeft geantwoord. U hoeft niets te doen.',

  domain_not_yet_proved:
    'DigiCert vindt de TXT-regel nog niet. Een wijziging in de DNS kan tot een dag duren. Kijk de regel na en probeer het later opnieuw.',
  domain_proof_unavailable:
    'Het bewijs kan nu niet worden gecontroleerd. Probeer het over enkele minuten opnieuw.',

  identity_unavailable:
    'De identiteitsvaststelling is nu niet bereikbaar. Probeer het over enkele minuten opnieuw.',
  identity_not_open: 'Voor deze bestelling is nu geen identiteitsvaststelling nodig.',
  identity_already_passed: 'Uw identiteit is al vastgesteld. U hoeft dit niet nog eens te doen.',
  face_to_face_closed: 'Deze afspraak is al afgerond of afgezegd. Laad de pagina opnieuw.',
  review_needs_another: 'Iemand anders van uw account moet hiernaar kijken, niet wie de aanvraag deed.',
  review_not_open: 'Over deze aanvraag is al beslist, of er hoeft niemand meer naar te kijken.',
  request_not_sent_back: 'Deze aanvraag is niet teruggestuurd.',
  identity_retry_not_possible:
    'Opnieuw proberen kan nu niet. Kies een andere manier of neem contact op met het validatieteam.',
  approval_not_open:
    'Deze bestelling kan nu niet worden goedgekeurd. Eerst moeten de andere controles klaar zijn.',
  approval_already_decided: 'Over deze bestelling is al besloten.',

  power_not_open: 'Aan de volmacht van deze bestelling valt nu niets te wijzigen. Ververs de pagina.',
  power_under_way: 'Er is al een volmacht gemaakt voor deze bestelling. Ververs de pagina.',
  power_already_signed: 'Deze persoon heeft al geantwoord. Ververs de pagina.',
  power_closed: 'Deze volmacht hoeft niet meer te worden getekend. Ververs de pagina.',
  power_not_complete: 'De volmacht is nog niet door iedereen getekend.',
  power_already_judged: 'Over deze volmacht is al geoordeeld. Ververs de pagina.',
  power_needs_second:
    'Een collega moet deze volmacht eerst nakijken. Daarna beslist een ander dan wie nakeek.',

  certificate_not_ready: 'Uw certificaat is nog niet klaar. U krijgt een e-mail zodra het zover is.',
  key_not_in_this_browser:
    'De privésleutel staat niet in deze browser. Gebruik dezelfde browser als bij de aanvraag, of maak gratis een nieuwe sleutel.',
  key_not_for_certificate: 'Deze sleutel hoort niet bij dit certificaat.',
  reissue_not_possible: 'Opnieuw uitgeven kan nu niet voor dit certificaat.',
  reissue_running: 'Er wordt al een nieuw certificaat gemaakt. Wacht tot dat klaar is.',
  duplicate_not_possible:
    'Op deze bestelling kan nu geen tweede certificaat worden gemaakt. Dat kan alleen zolang het eerste certificaat in gebruik is.',
  duplicates_not_allowed:
    'Bij dit product kan geen tweede certificaat op dezelfde bestelling. Vraag voor het andere systeem een nieuw certificaat aan.',
  too_many_duplicates:
    'Op deze bestelling zijn al tien extra certificaten in gebruik. Meer kan niet. Trek er eerst een in die u niet meer nodig hebt.',
  revocation_not_possible: 'Dit certificaat kan niet worden ingetrokken: het is al ingetrokken of verlopen.',
  revocation_running:
    'Er loopt al een verzoek om dit certificaat in te trekken. Ververs de pagina om het te zien.',
  revocation_not_open:
    'Dit verzoek is al afgehandeld of al verstuurd. Ververs de pagina om de stand te zien.',
  revocation_no_second:
    'In uw account is nu niemand anders die akkoord kan geven. Nodig eerst een eigenaar of aanvrager uit.',
  campaign_closed: 'Deze vervangingsactie is gesloten. Begin een nieuwe als er nog iets moet gebeuren.',
  campaign_not_issued: 'Er is nog geen nieuw certificaat. Maak dat eerst.',
  renewal_not_possible:
    'Dit certificaat kan niet worden verlengd. Doe een nieuwe aanvraag vanuit uw abonnement.',
  renewal_too_early:
    'Verlengen kan vanaf {date}. Hebt u nu een andere sleutel nodig? Laat het certificaat dan opnieuw uitgeven. Dat kost niets.',
  request_open_already:
    'Op dit abonnement loopt al een aanvraag (order {number}). Maak die eerst af, of annuleer hem.',

  api_keys_too_many:
    'Uw account heeft al {most} sleutels. Trek eerst een sleutel in die u niet meer gebruikt.',
  api_key_missing: 'Stuur uw sleutel mee in de header “Authorization: Bearer zgl_…”.',
  api_key_unknown: 'Deze sleutel bestaat niet. Kijk of u hem helemaal hebt overgenomen.',
  api_key_revoked: 'Deze sleutel is ingetrokken. Vraag de eigenaar van het account om een nieuwe.',
  api_key_expired: 'Deze sleutel is verlopen. Vraag de eigenaar van het account om een nieuwe.',
  scope_missing: 'Deze sleutel mag dit niet. Nodig is het recht “{scope}”. Maak een sleutel met dit recht.',
  method_not_allowed: 'Dit adres kent deze methode niet. Toegestaan: {allowed}.',
  body_too_large: 'Dit bericht is te groot. Er mogen hoogstens {most} bytes in.',
  body_not_json: 'Stuur JSON, met de header “Content-Type: application/json”.',
  idempotency_key_missing:
    'Stuur een header “Idempotency-Key” mee: een eigen, unieke tekst van 1 tot 255 tekens, bijvoorbeeld een UUID.',
  idempotency_key_reused:
    'Deze Idempotency-Key hoort bij een ander verzoek. Gebruik voor elk nieuw verzoek een nieuwe.',
  idempotency_running:
    'Het eerste verzoek met deze Idempotency-Key loopt nog. Probeer het over enkele seconden opnieuw.',

  slot_gone: 'Dit moment is net bezet of niet meer te boeken. Kies een ander moment.',
  appointment_booked:
    'Er staat al een afspraak voor deze bestelling. Verzet die als u een ander moment wilt.',
  appointment_over: 'Er staat geen afspraak meer. Maak een nieuwe.',
  appointment_not_yet: 'Deze afspraak is nog niet begonnen. Leg de uitkomst vast als u hebt gebeld.',
  check_not_recordable: 'Deze controle kan nu niet met de hand worden vastgelegd.',
  product_already_active: 'Dit product is al geactiveerd voor dit account.',
  last_owner: 'Een account heeft altijd een eigenaar nodig. Maak eerst iemand anders eigenaar.',
  invitation_not_open:
    'Deze uitnodiging geldt niet meer: ze is al gebruikt of ingetrokken. Vraag zo nodig een nieuwe.',
  organisation_in_use:
    'Er loopt een aanvraag met deze gegevens. U kunt ze wijzigen zodra die aanvraag klaar of geannuleerd is.',
  admin_known:
    'Er is al een beheerder. Vraag die om een uitnodiging. Kan geen beheerder meer inloggen? Geef dan --also mee.',
  nothing_changes: 'Er is niets veranderd. Pas iets aan en probeer het opnieuw.',
  own_account: 'Dit kunt u niet bij uzelf doen. Vraag een collega.',
  second_person_needed: 'Hierover moet een andere collega besluiten dan wie het opende.',
  factor_reset_not_open: 'Dit verzoek loopt niet meer: het is afgerond, gestopt of er is al over besloten.',
  factor_reset_running:
    'Voor deze persoon loopt al een verzoek om een nieuwe authenticator-app. Rond dat eerst af of stop het.',
} as const satisfies Record<ProblemCode, string>;
