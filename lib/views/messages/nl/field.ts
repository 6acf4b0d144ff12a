import type { FieldProblemCode } from '@/lib/domain/field-problem';

/** What is wrong with one answer, and what to do. Shown at the field and in the summary above the form. */
export const field = {
  required: 'Vul dit in.',
  unknown_field: 'Dit veld kennen wij niet. Laat het weg.',
  invalid: 'Dit klopt niet. Controleer wat u hebt ingevuld.',
  too_short: 'Dit is te kort. Vul het volledig in.',
  too_long: 'Dit is te lang. Maak het korter.',
  too_small: 'Dit getal is te klein.',
  too_large: 'Dit getal is te groot.',
  too_many_files: 'Stuur hoogstens vijf bestanden per bericht. Stuur de rest in een volgend bericht.',
  table_empty: 'In dit bestand staan geen aanvragen. Vul onder de kolomkoppen één rij per certificaat in.',
  table_too_long: 'Dit bestand is te lang. Zet er hoogstens 200 rijen in en de rest in een volgend bestand.',
  table_unreadable:
    'Dit bestand kunnen wij niet lezen. Waarschijnlijk is een aanhalingsteken niet gesloten. Sla het opnieuw op als CSV.',
  table_without_headings:
    'Wij vinden de kolomkoppen niet. Gebruik ons voorbeeldbestand en laat de eerste rij staan.',
  number_written_by_spreadsheet:
    'Uw spreadsheet heeft dit nummer afgerond. Maak de kolom op als tekst en typ het nummer opnieuw.',
  term_not_read:
    'Deze duur kunnen wij niet lezen. Schrijf 1, 2 of 3 jaar, een aantal dagen zoals 200 dagen, of een einddatum zoals 31-12-2027.',
  yes_or_no: 'Vul ja of nee in.',
  number_in_other_row: 'Dit nummer staat ook in een andere rij van dit bestand. Is dat de bedoeling?',
  number_has_request: 'Voor dit nummer loopt al een aanvraag in uw account. Is een tweede de bedoeling?',
  number_has_certificate:
    'Voor dit nummer hebt u al een geldig certificaat. Wilt u dat verlengen? Doe dat dan bij het certificaat zelf.',
  too_many_addresses: 'Vul hoogstens vijf e-mailadressen in.',
  not_text: 'Vul hier tekst in.',
  not_accepted: 'Vink dit aan om verder te gaan.',
  unknown_choice: 'Kies een van de mogelijkheden.',
  unknown_organisation:
    'Deze organisatie kennen wij niet. Kies een organisatie uit de lijst of voeg er een toe.',
  unknown_person: 'Deze persoon kennen wij niet. Kies iemand uit de lijst of vul de gegevens in.',
  person_without_title:
    'Van deze persoon is geen beroepstitel bekend. Kies “Andere persoon” en vul alles in, met de titel.',
  unknown_contact: 'Deze contactpersoon kennen wij niet. Kies iemand uit de lijst of vul de gegevens in.',
  already_member: 'Deze persoon hoort al bij uw account.',
  already_invited: 'Deze persoon is al uitgenodigd. U kunt de uitnodiging opnieuw sturen.',
  already_colleague: 'Met dit e-mailadres werkt al iemand hier. Zoek de medewerker in de lijst.',
  organisation_known: 'Deze organisatie staat al in uw account.',
  organisation_name_differs:
    'Deze naam staat niet bij dit KVK-nummer. DigiCert wijst de aanvraag dan af. Gebruik de naam uit het handelsregister.',
  organisation_name_is_trade_name:
    'Dit is een handelsnaam. In het certificaat hoort de statutaire naam; DigiCert kan daarom navraag doen.',
  organisation_address_differs:
    'Het adres is anders dan in het handelsregister. DigiCert kan daarom navraag doen.',

  email_invalid: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  phone_invalid:
    'Vul een telefoonnummer in dat wij kunnen bellen, bijvoorbeeld 030 123 45 67 of +31 30 123 45 67.',
  phone_too_long: 'Dit telefoonnummer heeft te veel cijfers.',
  postcode_invalid: 'Vul een postcode in zoals 1234 AB.',
  country_unknown: 'Kies een land uit de lijst.',
  province_unknown: 'Kies een provincie uit de lijst.',
  name_has_title: 'Vul de naam in zonder titel of aanhef, zoals in het paspoort.',
  name_not_a_name: 'Vul de naam in zoals die in het paspoort staat.',
  address_too_long: 'Dit adres is te lang voor het certificaat. Kort het af.',

  username_invalid: 'Gebruik voor de gebruikersnaam alleen letters, cijfers en de tekens . _ - @ +.',
  username_taken: 'Deze gebruikersnaam is al in gebruik. Kies een andere.',
  password_too_short: 'Dit wachtwoord is te kort. Maak het langer; een zin van enkele woorden mag ook.',
  password_too_long: 'Dit wachtwoord is te lang. Maak het korter.',
  password_common:
    'Dit wachtwoord bestaat uit woorden die vaak worden gebruikt en als eerste worden geprobeerd. Kies iets anders.',
  password_repeats:
    'Dit wachtwoord bestaat uit herhaling of een rijtje, zoals 123456 of abcabc. Dat is zo geraden. Kies iets anders.',
  password_contains_own_data: 'Gebruik in het wachtwoord niet uw eigen naam, e-mailadres of organisatie.',
  password_mismatch: 'De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.',
  password_wrong: 'Dit wachtwoord klopt niet.',
  password_same: 'Dit is uw huidige wachtwoord. Kies een ander.',
  email_same: 'Dit is al uw e-mailadres.',
  certificate_password_too_few_kinds:
    'Gebruik minstens drie van deze vier soorten: kleine letters, hoofdletters, cijfers, leestekens.',
  certificate_password_not_ascii:
    'Gebruik alleen gewone letters zonder accenten, cijfers en leestekens. Andere tekens geven problemen in uw software.',
  certificate_password_outer_blank: 'Laat het wachtwoord niet beginnen of eindigen met een spatie.',
  security_question_repeated: 'Kies twee verschillende vragen.',

  kvk_number_invalid: 'Een KVK-nummer heeft 8 cijfers. Controleer het nummer.',
  kvk_number_is_establishment:
    'Dit is een vestigingsnummer (12 cijfers). Vul het KVK-nummer van 8 cijfers in.',
  kvk_number_inactive:
    'Deze inschrijving is beëindigd in het handelsregister. Vul het nummer van een actieve organisatie in.',
  kvk_number_unknown:
    'KVK kent dit nummer niet. Controleer het. Is de organisatie net ingeschreven, dan duurt het soms een dag voor KVK haar laat zien.',
  kvk_could_not_ask:
    'KVK is nu niet bereikbaar. Wij konden de gegevens niet vergelijken. U kunt gewoon verder; wij vragen het bij het indienen opnieuw.',
  rsin_invalid: 'Een RSIN heeft 9 cijfers. Dit nummer klopt niet; controleer het in het KVK-uittreksel.',
  vat_number_invalid: 'Dit btw-nummer klopt niet. Een Nederlands nummer ziet eruit als NL123456789B01.',
  vat_number_other_country:
    'Dit btw-nummer is van een ander land dan het factuuradres. Pas het land of het btw-nummer aan.',
  vat_number_unknown_country: 'Begin het btw-nummer met de landcode, bijvoorbeeld NL of BE.',
  vat_number_not_registered:
    'Dit btw-nummer staat niet in het register van de Europese Unie. Controleer het nummer.',

  oin_wrong_length: 'Een OIN heeft precies 20 tekens. Tel ze na.',
  oin_not_digits: 'Gebruik in het OIN alleen cijfers.',
  oin_unknown_prefix: 'De eerste 8 cijfers zeggen om welk soort nummer het gaat. Dit begin kennen wij niet.',
  oin_suffix_wrong: 'Dit nummer moet op nullen eindigen. Controleer de laatste cijfers.',
  oin_nine_digits_after_kvk_prefix:
    'Na 00000003 hoort een KVK-nummer van 8 cijfers en dan 0000. U hebt er 9 ingevuld.',
  oin_rsin_check_failed: 'Het RSIN in dit nummer klopt niet. Controleer het in het KVK-uittreksel.',
  oin_is_test_number: 'Dit is een testnummer. Vul het echte nummer van uw organisatie in.',
  oin_legacy_suffix: 'Dit is een oude schrijfwijze van het nummer. Gebruik de vorm met nullen aan het eind.',
  oin_all_zeros: 'Dit nummer bestaat alleen uit nullen. Vul het nummer van uw organisatie in.',
  oin_other_kvk_number: 'Dit nummer hoort bij een ander KVK-nummer dan dat van uw organisatie.',
  oin_other_rsin: 'Dit nummer hoort bij een ander RSIN dan dat van uw organisatie.',
  oin_choice_mismatch: 'Dit nummer past niet bij het soort nummer dat u koos.',
  oin_not_in_register:
    'Dit OIN staat niet in het OIN-register van Logius. Dat hoeft niet fout te zijn: sinds 2025 staan daar alleen bijzondere organisaties in en organisaties met een subOIN. Controleer het nummer. Vraagt KVK ernaar? Zeg dan dat Logius dit nummer heeft uitgegeven en dat het niet in het openbare register hoeft te staan.',
  oin_could_not_ask:
    'Het OIN-register van Logius is nu niet bereikbaar. Wij konden het nummer niet opzoeken. U kunt gewoon verder; wij zoeken het bij het indienen opnieuw op.',
  oin_other_name:
    'In het OIN-register staat dit nummer op een andere naam dan die van uw organisatie. Controleer of dit uw nummer is.',
  oin_no_rsin:
    'Deze organisatie heeft volgens KVK geen RSIN. Kies het nummer op basis van het KVK-nummer. Vul nooit een BSN in.',
  oin_left_out: 'Zonder OIN of HRN werkt het certificaat niet voor Digipoort, en KVK wijst het af.',
  oin_withdrawn: 'Dit OIN is ingetrokken. Gebruik het nummer dat nu geldt.',
  oin_not_usable_in_generation: 'Dit nummer kan niet in dit certificaat staan. Kies een ander soort nummer.',

  domain_invalid: 'Dit is geen geldige domeinnaam. Vul die in zoals www.voorbeeld.nl.',
  domain_wildcard: 'Een sterretje (*) mag niet. Vul één volledige domeinnaam in.',
  domain_ip_address: 'Een IP-adres mag niet. Vul een domeinnaam in.',
  domain_single_label: 'Vul de volledige domeinnaam in, met de uitgang, bijvoorbeeld voorbeeld.nl.',
  domain_underscore: 'Een liggend streepje onderaan (_) mag niet in de domeinnaam.',
  domain_too_long: 'Deze domeinnaam is te lang. Er passen 64 tekens in het certificaat.',
  domain_label_too_long: 'Een deel van de domeinnaam is langer dan 63 tekens.',
  domain_reserved: 'Deze domeinnaam is gereserveerd en kan niet in een certificaat staan.',
  domain_is_qvtl: 'Dit domein is van DigiCert. Kies de mogelijkheid zonder eigen domein.',
  domain_label_invalid:
    'Gebruik alleen letters, cijfers en streepjes, en begin en eindig niet met een streepje.',
  domain_label_of_earlier_name:
    'Deze naam is gemaakt van een eerdere naam van uw organisatie. U kunt hem zo laten of de nieuwe nemen.',
  domain_label_taken: 'Deze naam is al in gebruik. Kies een andere.',

  date_in_future: 'Kies een dag die al is geweest, of vandaag.',
  opening_times_unclear:
    'Schrijf de tijden als 9:00-12:00, 13:00-17:00: vroeg eerst, zonder overlap. Laat leeg wat gesloten is.',
  closed_day_unclear: 'Schrijf elke dag als jaar-maand-dag, bijvoorbeeld 2026-12-24.',
  validity_in_past: 'Deze datum is al voorbij. Kies een latere datum.',
  validity_too_long: 'Zo lang kan dit certificaat niet geldig zijn. Kies een kortere duur.',
  validity_shortened: 'Deze duur past niet meer: het stamcertificaat eindigt eerder. Kies een kortere duur.',
  validity_not_offered: 'Deze duur bieden wij niet aan. Kies een andere.',

  key_size_not_allowed: 'Deze sleutellengte mag niet voor dit certificaat. Kies een andere.',
  csr_unreadable: 'Dit kunnen wij niet lezen als CSR. Plak de hele tekst, met de regels BEGIN en END.',
  csr_cut_off:
    'Deze CSR is niet compleet: het einde ontbreekt. Kopieer alles, tot en met de regel “-----END CERTIFICATE REQUEST-----”.',
  csr_dashes_changed:
    'De streepjes rond BEGIN en END zijn veranderd, vaak door Word of een mailprogramma. Kopieer de CSR uit het bestand zelf, of kies het bestand.',
  csr_is_private_key:
    'Dit is een privésleutel. Geef die aan niemand en maak voor de zekerheid een nieuwe. Lever alleen de CSR aan.',
  csr_is_certificate:
    'Dit is een certificaat, geen aanvraag. Lever de CSR aan: het bestand dat samen met de privésleutel is gemaakt.',
  csr_is_other_file:
    'Dit is een ander soort bestand, geen aanvraag. Kies het bestand dat begint met “-----BEGIN CERTIFICATE REQUEST-----”.',
  csr_several: 'Hier staan meer aanvragen. Lever één CSR aan.',
  csr_too_large: 'Dit is te groot voor een CSR. Lever alleen de certificaataanvraag aan.',
  csr_key_not_rsa: 'Dit certificaat heeft een RSA-sleutel nodig. Maak een nieuwe CSR met RSA.',
  csr_key_too_small:
    'De sleutel in deze CSR is te kort voor dit certificaat. Maak een nieuwe; 3072 bits past altijd.',
  csr_key_too_large: 'De sleutel in deze CSR is te lang. Maak een nieuwe van hoogstens 4096 bits.',
  csr_key_weak: 'De sleutel in deze CSR is zwak of bekend gelekt. Maak een nieuwe sleutel.',
  csr_exponent_not_accepted:
    'De publieke exponent van deze sleutel is niet toegestaan. Maak een nieuwe sleutel met exponent 65537; dat is in OpenSSL de gewone keuze.',
  csr_signature_invalid:
    'De handtekening onder deze CSR klopt niet: de tekst is veranderd of beschadigd. Kopieer hem opnieuw, of maak een nieuwe CSR.',
  csr_signature_not_allowed:
    'Deze CSR is ondertekend op een manier die niet mag voor dit certificaat. Maak een nieuwe: RSA met SHA-256 voor generatie G1, RSA-PSS met SHA-512 voor G4.',
  csr_other_name:
    'In deze CSR staat een andere naam dan in uw aanvraag. Maak een CSR voor de naam uit uw aanvraag, of pas de naam daar aan.',
  csr_wildcard:
    'In deze CSR staat een naam met een sterretje (*). Dat mag niet bij PKIoverheid. Maak een CSR voor de volledige naam.',
  csr_key_used_before:
    'Deze sleutel is al eerder gebruikt. Elk certificaat krijgt een eigen sleutel: maak een nieuwe sleutel en CSR.',

  sole_authority_needed:
    'Volgens het handelsregister mag deze persoon de organisatie niet alleen binden. Kies iemand die dat wel mag, of geef aan dat deze persoon niet zelfstandig bevoegd is. Dan maken wij na het indienen een volmacht voor u klaar.',
  authority_joint:
    'Volgens het handelsregister tekent deze persoon alleen samen met anderen. Geef aan dat deze persoon niet zelfstandig bevoegd is. Dan maken wij na het indienen een volmacht voor u klaar.',
  authority_special_status:
    'Volgens het handelsregister heeft deze organisatie een curator of bewindvoerder en mogen bestuurders haar nu niet alleen binden. Geef aan dat deze persoon niet zelfstandig bevoegd is, of neem contact op met ons validatieteam.',
  representative_not_in_register:
    'Deze persoon staat niet als bevoegd in het handelsregister. Controleer de naam. Klopt die, geef dan aan dat deze persoon niet zelfstandig bevoegd is. Dan maken wij na het indienen een volmacht voor u klaar.',
  agreements_not_accepted: 'Ga akkoord met de voorwaarden om verder te gaan.',
  terms_version_old: 'De voorwaarden zijn intussen gewijzigd. Lees de nieuwe versie en ga opnieuw akkoord.',
  consent_biometrics_needed:
    'Zonder deze toestemming kan de app u niet identificeren. Vink dit aan, of kies hieronder voor persoonlijke identificatie.',
  consent_terms_needed: 'Ga akkoord met de gebruiksvoorwaarden om verder te gaan.',
  consent_own_email_needed: 'Bevestig dat dit e-mailadres van u is. Is dat niet zo, ga dan niet verder.',
  amount_invalid: 'Vul een bedrag in hele euro’s in, bijvoorbeeld 2500.',
  day_is_over: 'Kies vandaag of een latere dag.',
  reason_needed: 'Geef een reden.',
  network_address_invalid: 'Dit is geen IP-adres. Een goed voorbeeld: 203.0.113.7 of 2001:db8::7.',
  server_address_invalid: 'Vul een naam en eventueel een poort in, zoals voorbeeld.nl of voorbeeld.nl:8443.',
  server_port_not_asked:
    'Deze poort vragen wij niet. Kies 443, een andere poort voor TLS (zoals 636 of 993) of een poort vanaf 1024.',
  server_name_unknown: 'Deze naam bestaat niet in DNS. Controleer de schrijfwijze.',
  server_not_public: 'Dit adres is niet te bereiken vanaf internet. Upload het certificaat dan als bestand.',
  server_refused: 'De server weigert de verbinding. Staat hij aan, en klopt de poort?',
  server_timed_out: 'De server antwoordt niet. Controleer het adres en de firewall.',
  server_no_tls: 'Op dit adres spreekt de server geen TLS. Controleer de poort.',
  server_no_certificate: 'De server liet geen certificaat zien.',
  certificate_unreadable:
    'Wij kunnen in dit bestand geen certificaat lezen. Kies een .pem, .cer, .crt, .der of .p7b.',
  certificate_is_private_key:
    'In dit bestand zit een privésleutel. Stuur die nooit op. Kies een bestand met alleen het certificaat.',
  certificate_is_other_file:
    'Dit is geen certificaat maar een ander soort bestand. Kies een .pem, .cer, .crt, .der of .p7b.',
  certificate_several:
    'In dit bestand zitten meer certificaten die niet bij elkaar horen. Kies een bestand met één certificaat.',
  certificate_too_large: 'Dit bestand is te groot voor een certificaat.',
  certificate_watched: 'Dit certificaat bewaakt u al.',
  url_invalid: 'Vul een volledig adres in, zoals https://voorbeeld.nl/zegel.',
  url_not_https: 'Het adres moet met https beginnen.',
  url_not_slack:
    'Dit is geen adres van Slack. Maak daar een inkomende webhook en plak het adres dat met https://hooks.slack.com/ begint.',
  url_not_teams:
    'Dit is geen adres van Teams. Maak daar een werkstroom voor webhooks en plak het adres dat u dan krijgt.',
  file_empty: 'Dit bestand is leeg. Kies een ander bestand.',
  file_too_large: 'Dit bestand is te groot. Het mag hoogstens 10 MB zijn: scan het met een lagere resolutie.',
  file_type_not_taken: 'Dit soort bestand nemen wij niet aan. Kies een PDF, JPEG of PNG.',
  file_type_differs:
    'De inhoud van dit bestand past niet bij de naam. Sla het opnieuw op als PDF, JPEG of PNG.',
  file_unreadable: 'Dit bestand is beschadigd of niet af. Maak een nieuwe scan.',
  file_encrypted: 'Dit bestand heeft een wachtwoord of beveiliging. Sla het op zonder beveiliging.',
  file_has_script:
    'In dit bestand zit een formulier, script of bijlage. Druk het af als PDF en kies dat bestand.',
  file_has_more: 'In dit bestand zit meer dan een document of afbeelding. Maak een nieuwe scan.',
  file_infected: 'Dit bestand lijkt besmet met een virus. Wij hebben het niet bewaard.',
  signed_name_differs: 'Typ uw naam zoals die in de volmacht staat.',
  declaration_needed: 'Vink de verklaring aan om te ondertekenen.',
  same_person_twice: 'Deze persoon staat er al. Kies iemand anders, of haal deze weg.',
} as const satisfies Record<FieldProblemCode, string>;
