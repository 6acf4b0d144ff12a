import type { CheckAction, CheckKind, CheckReason } from '@/lib/domain/checks/check-kinds';

const kind = {
  key: 'Sleutel en certificaataanvraag (CSR)',
  domain: 'Bewijs controle over domeinen',
  organisation: 'Organisatie en handelsregister',
  oin: 'OIN of HRN',
  authority: 'Bevoegdheid van de vertegenwoordiger',
  identity: 'Identiteitsvaststelling',
  title: 'Beroepstitel',
  approval: 'Goedkeuring van de bestelling',
  device: 'Token met de sleutel',
} as const satisfies Record<CheckKind, string>;

/** The guide's English name of a check, in small letters under our own. */
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
} as const satisfies Record<CheckKind, string>;

/** What happens now. `{representative}` and `{email}` are the person and the address that was mailed. */
const reason = {
  not_submitted: 'Dit begint als u de aanvraag hebt ingediend.',
  order_ended: 'De bestelling is voorbij. Hier hoeft niemand meer iets te doen.',

  made_in_browser_later:
    'Dit is een latere stap. Na de goedkeuring krijgt u een e-mail met de link om uw certificaat te maken. Nu hoeft u niets te doen.',
  own_request_given: 'U hebt een eigen CSR aangeleverd. Die is goed.',
  key_file_waits: 'Uw certificaat is klaar. Maak nu het .p12-bestand voor uw software.',
  new_certificate_coming:
    'DigiCert maakt een nieuw certificaat voor uw nieuwe sleutel. Dit duurt meestal kort.',
  collected: 'U hebt uw certificaat opgehaald.',

  domain_by_ca: 'Uw naam staat onder qvtl.nl. DigiCert doet de domeinvalidatie. U hoeft niets te doen.',
  domain_proof_needed:
    'U gebruikt een eigen domein. Bewijs dat het van u is met een TXT-regel in de DNS. De regel staat klaar.',
  domain_proof_starting: 'Wij zetten het bewijs voor uw eigen domein klaar.',
  domain_proof_lapsed:
    'Het bewijs voor uw domein is verlopen. Zet de TXT-regel opnieuw in de DNS. De regel staat klaar.',
  domain_approved: 'De controle over het domein is bewezen.',

  organisation_being_checked:
    'DigiCert vergelijkt uw gegevens met het KVK-uittreksel. Zijn er vragen, dan neemt DigiCert contact met u op.',
  organisation_checked: 'De gegevens van uw organisatie kloppen met het handelsregister.',
  organisation_data_wrong:
    'De gegevens van uw organisatie kloppen niet met het handelsregister. Geef de juiste gegevens door aan het validatieteam.',
  organisation_check_lapsed: 'De eerdere controle van uw organisatie is verlopen. DigiCert doet die opnieuw.',

  oin_left_out: 'In dit certificaat komt geen OIN of HRN.',
  oin_checked_with_organisation: 'DigiCert controleert dit nummer tegelijk met uw organisatie.',
  oin_checked: 'Het nummer hoort bij uw organisatie.',
  oin_wrong: 'Dit nummer hoort niet bij uw organisatie. Geef het juiste nummer door aan het validatieteam.',

  authority_being_checked:
    'DigiCert controleert in het handelsregister of {representative} zelfstandig bevoegd is.',
  authority_checked: '{representative} mag voor uw organisatie tekenen.',
  authority_register_differs:
    'Het handelsregister noemt {representative} niet als zelfstandig bevoegd. DigiCert zoekt dit uit. Een volmacht kan het sneller maken.',
  power_of_attorney_needed:
    '{representative} mag de organisatie niet alleen binden. Maak een volmacht en laat die ondertekenen.',
  power_of_attorney_at_signatories:
    '{of, plural, =0 {De volmacht ligt bij de ondertekenaars.} =1 {De volmacht ligt bij de ondertekenaar.} other {De volmacht ligt bij de ondertekenaars. {done, number} van de {of, number} hebben getekend.}}',
  power_of_attorney_on_paper: 'Laat de volmacht op papier ondertekenen en upload de scan.',
  power_of_attorney_declined:
    'Een ondertekenaar wil de volmacht niet tekenen. Bekijk de reden en kies wat u doet.',
  power_of_attorney_being_judged: 'De volmacht is ondertekend. Twee van onze medewerkers beoordelen haar.',
  power_of_attorney_accepted: 'De volmacht voor {representative} is goedgekeurd.',
  power_of_attorney_refused: 'Wij konden de volmacht niet aannemen. Bekijk de reden en maak een nieuwe.',

  identity_starting: 'Wij sturen {representative} zo meteen de e-mail “Verify your identity”.',
  identity_asked: '{representative} heeft de e-mail “Verify your identity” gekregen op {email}.',
  identity_asked_by_ca:
    'DigiCert stuurt {representative} de e-mail “Verify your identity” op {email}. Kijk ook bij de ongewenste e-mail.',
  identity_started:
    '{representative} is begonnen met de identiteitsvaststelling en kan verder met dezelfde link.',
  identity_being_judged: '{representative} is klaar met de app. De opnamen worden nu beoordeeld.',
  identity_passed: 'De identiteit van {representative} is vastgesteld.',
  identity_document_unreadable:
    'Het identiteitsbewijs was niet goed te lezen. {representative} kan het opnieuw proberen met de link uit de e-mail.',
  identity_document_not_accepted:
    'Dit identiteitsbewijs kan niet. {representative} kan het opnieuw proberen met een paspoort of identiteitskaart. Een rijbewijs kan niet.',
  identity_document_expired:
    'Het identiteitsbewijs is verlopen. {representative} kan het opnieuw proberen met een geldig document.',
  identity_face_mismatch:
    'De foto leek niet genoeg op het identiteitsbewijs. {representative} kan het opnieuw proberen bij goed licht.',
  identity_name_mismatch:
    'De naam op het identiteitsbewijs is anders dan in de aanvraag. {representative} kan het opnieuw proberen, of u annuleert de bestelling en vraagt opnieuw aan met de juiste naam.',
  identity_aborted: 'De identiteitsvaststelling is afgebroken. {representative} kan het opnieuw proberen.',
  identity_in_person_asked:
    '{representative} laat zich persoonlijk identificeren. Wij maken de afspraak en laten de datum weten.',
  identity_in_person_planned:
    'De afspraak voor de persoonlijke identificatie van {representative} staat vast. Daarna gaat de bestelling vanzelf verder.',
  identity_way_to_choose:
    '{representative} wil de app niet meer gebruiken en kan kiezen voor een notaris of koerier. Dat kan met de link uit de e-mail.',
  identity_wrong_address:
    'Iemand anders kreeg de e-mail op {email} en meldde dat. Verbeter het adres bij de e-mails op deze pagina; dan sturen wij hem opnieuw.',
  identity_mail_lost:
    'De e-mail aan {representative} op {email} is niet aangekomen. Verbeter het adres bij de e-mails op deze pagina, of stuur hem opnieuw.',
  identity_failed:
    'De identiteitsvaststelling is niet gelukt. {representative} kan het opnieuw proberen met de link uit de e-mail.',

  approval_colleague_looks:
    'Een collega kijkt eerst naar de aanvraag. Uw collega’s hebben daarover een e-mail gekregen. Daarna vragen wij {representative} om goedkeuring.',
  approval_waits_for_checks:
    'Dit kan pas als organisatie, nummer, bevoegdheid en identiteit klaar zijn. {representative} krijgt dan vanzelf een e-mail.',
  approval_being_asked: 'Alle controles ervoor zijn klaar. Wij vragen {representative} nu om goedkeuring.',
  approval_asked:
    '{representative} heeft de e-mail “Please approve digital certificate order” gekregen op {email} en moet op de link klikken.',
  approval_asked_by_ca:
    'DigiCert stuurt {representative} de e-mail “Please approve digital certificate order” op {email}. Kijk ook bij de ongewenste e-mail.',
  approval_mail_lost:
    'De e-mail “Please approve digital certificate order” aan {representative} op {email} is niet aangekomen. Wij zoeken het juiste adres. Klopt het adres wel? Stuur de e-mail dan hieronder opnieuw.',
  approval_given: '{representative} heeft de bestelling goedgekeurd.',
  approval_declined: '{representative} heeft de bestelling afgewezen.',

  title_being_checked:
    'DigiCert zoekt de beroepstitel van {representative} op in het register van het beroep.',
  title_checked: 'De beroepstitel van {representative} is gecontroleerd.',
  title_not_found:
    'De beroepstitel van {representative} is niet gevonden in het register van het beroep. Stuur een bewijs naar het validatieteam.',

  device_after_approval: 'Na de goedkeuring stuurt DigiCert een token op. Daarop komt de sleutel te staan.',
  device_being_prepared: 'DigiCert maakt het token klaar om te versturen. U hoeft niets te doen.',
  device_on_its_way: 'Het token is onderweg. De pincode komt in een aparte brief.',
  device_delivered: 'Het token is bezorgd. Laat weten dat u het hebt en neem het in gebruik.',
  device_waits_for_pin: 'U hebt het token. Wacht op de brief met de pincode en laat weten dat u die hebt.',
  device_to_set_up:
    'U hebt het token en de pincode. Zet nu uw certificaat op het token met DigiCert Trust Assistant.',
  device_returned:
    'Het token kon niet worden bezorgd en gaat terug naar DigiCert. Wij nemen contact met u op.',
  device_lost: 'Het token is kwijtgeraakt. Wij zoeken het uit en zorgen voor een ander token.',

  proved_by_issuance: 'Het certificaat is uitgegeven, dus deze controle is klaar.',
  question_asked:
    'Het validatieteam heeft u hierover een vraag gesteld. U vindt de vraag bij de berichten en antwoordt daar.',
  answer_being_read: 'U hebt geantwoord. Het validatieteam kijkt naar uw antwoord. U hoeft nu niets te doen.',
  answers_conflict: 'Wij kregen hierover tegenstrijdige berichten en zoeken het uit. U hoeft niets te doen.',
  answer_unknown: 'Wij zoeken uit wat DigiCert hierover heeft gemeld. U hoeft niets te doen.',
} as const satisfies Record<CheckReason, string>;

/** Words on the button, or of the act, for whoever may do it. */
const action = {
  answer_question: 'Vraag beantwoorden',
  prove_domain: 'Domein bewijzen',
  correct_organisation: 'Gegevens doorgeven',
  correct_oin: 'Juiste nummer doorgeven',
  provide_power_of_attorney: 'Volmacht regelen',
  verify_identity: 'Identiteit bevestigen',
  retry_identity: 'Identiteit opnieuw bevestigen',
  correct_address: 'Adres verbeteren',
  review_order: 'Aanvraag bekijken',
  approve_order: 'Bestelling goedkeuren',
  create_certificate: 'Certificaat maken',
  prove_title: 'Bewijs van beroepstitel sturen',
  set_up_device: 'Token in gebruik nemen',
} as const satisfies Record<CheckAction, string>;

export const check = {
  seePower: 'Bekijk de volmacht',
  kind,
  guideName,
  reason,
  action,
  usual: {
    minutes: '{count, plural, one {# minuut} other {# minuten}}',
    hours: '{count, plural, one {# uur} other {# uur}}',
    days: '{count, plural, one {# werkdag} other {# werkdagen}}',
    minutesRange: '{from, number} tot {to, number} minuten',
    hoursRange: '{from, number} tot {to, number} uur',
    daysRange: '{from, number} tot {to, number} werkdagen',
    measured: '{time} bij negen van de tien bestellingen',
    expected: 'hoogstens {time} (schatting)',
  },
  late: 'Dit duurt langer dan normaal',
} as const;
