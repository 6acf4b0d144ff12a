/** Mails. Subjects begin with the words that the guide quotes, so that people recognise them (S0-CON-03). */
export const mail = {
  greeting: 'Beste {name},',
  closing: 'Met vriendelijke groet,\nZegel',
  linkHint: 'Werkt de knop niet? Kopieer dan dit adres in uw browser:',
  linkIsPersonal: 'Deze link is persoonlijk. Stuur deze e-mail niet door.',
  footer:
    'U ontvangt deze e-mail omdat dit adres is opgegeven bij een bestelling of account bij Zegel. Twijfelt u of de e-mail echt is? Ga dan zelf naar {appUrl} en log in.',
  orderLine: 'Bestelling {number} · {product} · {organisation}',

  set_up_account: {
    subject: 'Set up your new services – rond uw account af (bestelling {number})',
    title: 'Rond uw account af',
    body: 'Dank u wel voor uw bestelling {number}. Uw betaling is ontvangen.\n\nRond nu uw account af. U kiest een beveiligingsvraag voor als u ons belt, en u koppelt een authenticator-app. Dat duurt ongeveer twee minuten. Daarna vraagt u het certificaat aan.\n\nHebt u dit al in de browser gedaan? Dan hoeft u niets te doen.',
    button: 'Account afronden',
  },
  account_exists: {
    subject: 'U hebt al een account bij Zegel',
    title: 'U hebt al een account',
    body: 'Iemand wilde een account maken met dit e-mailadres. Er bestaat al een account. Er is niets veranderd.\n\nWas u dat zelf? Log dan in. Was u dat niet? Dan kunt u deze e-mail weggooien.',
    button: 'Inloggen',
  },
  payment_received: {
    subject: 'Betaling ontvangen voor bestelling {number}',
    title: 'Uw betaling is ontvangen',
    body: 'Wij hebben {total} ontvangen voor bestelling {number}. Uw product is meteen actief in account #{accountNumber}.\n\nU kunt nu het certificaat aanvragen.',
    button: 'Naar mijn abonnement',
  },
  authenticator_added: {
    subject: 'Authenticator-app gekoppeld aan uw account',
    title: 'Authenticator-app gekoppeld',
    body: 'Aan uw account is een authenticator-app gekoppeld: {authenticator}.\n\nWas u dat niet? Neem dan direct contact met ons op.',
    button: 'Naar mijn account',
  },
  recovery_code_used: {
    subject: 'Er is een herstelcode gebruikt voor uw account',
    title: 'Herstelcode gebruikt',
    body: 'Er is ingelogd met een herstelcode. U hebt nog {left, plural, =0 {geen herstelcodes} one {# herstelcode} other {# herstelcodes}} over.\n\nWas u dat niet? Neem dan direct contact met ons op.',
    button: 'Naar mijn account',
  },
  sign_in_locked: {
    subject: 'Inloggen is tijdelijk geblokkeerd',
    title: 'Inloggen is tijdelijk geblokkeerd',
    body: 'Er is te vaak met verkeerde gegevens geprobeerd in te loggen op uw account. Inloggen is daarom even geblokkeerd. Over vijftien minuten kan het weer.\n\nWas u dat niet? Dan heeft iemand anders het geprobeerd. Uw account is niet geopend.',
  },
  product_activated: {
    subject: 'Product geactiveerd in uw account: {product}',
    title: 'Uw product is actief',
    body: '{product} is geactiveerd in uw account. U kunt nu het certificaat aanvragen.',
    button: 'Naar mijn abonnement',
  },
  order_received: {
    subject: 'Aanvraag ontvangen: bestelling {number}',
    title: 'Wij hebben uw aanvraag',
    body: 'Uw aanvraag is ontvangen. Dit gebeurt er nu:\n\n1. {representative} krijgt de e-mail “Verify your identity” om de identiteit te bevestigen.\n\n2. Wij controleren de gegevens van uw organisatie.\n\n3. Daarna krijgt {representative} de e-mail “Please approve digital certificate order” om de bestelling goed te keuren.\n\n4. Tot slot krijgt u de e-mail waarmee u het certificaat maakt.\n\nOp de pagina van de bestelling ziet u steeds wie aan zet is.',
    button: 'Bestelling volgen',
  },
  order_returned: {
    subject: 'Uw aanvraag {number} heeft een correctie nodig',
    title: 'Uw aanvraag heeft een correctie nodig',
    body: 'De certificaatverstrekker kon uw aanvraag zo niet aannemen.\n\n{reason}\n\nAlles wat u hebt ingevuld is bewaard. Pas de gegevens aan en dien de aanvraag opnieuw in.',
    button: 'Aanvraag aanpassen',
  },
  order_rejected: {
    subject: 'Bestelling {number} is afgewezen',
    title: 'Uw bestelling is afgewezen',
    body: 'De certificaatverstrekker heeft uw bestelling afgewezen.\n\n{reason}\n\nOp de pagina van de bestelling leest u wat u kunt doen.',
    button: 'Naar de bestelling',
  },
  order_declined: {
    subject: 'Bestelling {number} is niet goedgekeurd',
    title: 'Uw bestelling is niet goedgekeurd',
    body: '{representative} heeft de bestelling niet goedgekeurd.\n\nReden: {reason}\n\nU kunt de aanvraag aanpassen en opnieuw indienen. Uw abonnement blijft geldig.',
    button: 'Naar de bestelling',
  },
  order_canceled: {
    subject: 'Bestelling {number} is geannuleerd',
    title: 'Uw bestelling is geannuleerd',
    body: 'De bestelling is geannuleerd. Uw abonnement blijft geldig: u kunt een nieuw certificaat aanvragen.',
    button: 'Naar de bestelling',
  },
  verify_identity: {
    subject: 'Verify your identity – bevestig uw identiteit (bestelling {number})',
    title: 'Bevestig uw identiteit',
    body: '{applicant} vraagt voor {organisation} een PKIoverheid-certificaat aan en heeft u opgegeven als bevoegd vertegenwoordiger.\n\nDaarom moet u zich één keer identificeren. Dat gaat met een app op uw telefoon en duurt ongeveer tien minuten. Houd uw paspoort of identiteitskaart bij de hand. Een rijbewijs kan niet.\n\nU kunt stoppen en later verdergaan met dezelfde link.',
    button: 'Identiteit bevestigen',
  },
  identity_passed: {
    subject: 'Identiteit bevestigd voor bestelling {number}',
    title: 'De identiteit is bevestigd',
    body: 'De identiteit van {representative} is bevestigd. U hoeft nu niets te doen. Zijn ook de andere controles klaar? Dan krijgt {representative} de e-mail om de bestelling goed te keuren.',
    button: 'Bestelling volgen',
  },
  identity_failed: {
    subject: 'Verify your identity – probeer het opnieuw (bestelling {number})',
    title: 'Het bevestigen van uw identiteit is niet gelukt',
    body: 'De controle van uw document of foto is niet gelukt. U kunt het meteen opnieuw proberen. Uw bestelling blijft gewoon staan.\n\nTips: leg het document plat neer, houd de chip vrij en vermijd fel licht.',
    button: 'Opnieuw proberen',
  },
  approve_order: {
    subject: 'Please approve digital certificate order #{number} for account {accountNumber}',
    title: 'Keur de bestelling goed',
    body: 'Alle controles zijn klaar. {applicant} wacht alleen nog op uw goedkeuring van het certificaat voor {organisation}.\n\nOp de pagina ziet u precies wat er in het certificaat komt. U kunt goedkeuren of afwijzen.',
    button: 'Bestelling bekijken',
  },
  create_certificate: {
    subject: 'Create Your DigiCert PKI Private Services Server Certificate – maak uw certificaat',
    title: 'Maak nu uw certificaat',
    body: 'Uw bestelling is goedgekeurd. Maak nu het .p12-bestand voor {commonName}.\n\nOpen de link bij voorkeur in de browser waarin u de aanvraag hebt gedaan: daar ligt uw sleutel. Een andere browser kan ook, dan maken we zonder kosten een nieuwe sleutel.\n\nDoe dit voor {before}.',
    button: 'Certificaat maken',
  },
  your_certificate: {
    subject: 'Your certificate for {commonName}',
    title: 'Uw certificaat voor {commonName}',
    body: 'In de bijlage {fileName} zit het publieke deel van uw certificaat. U hebt dit meestal niet nodig. Vraagt iemand om het publieke deel? Stuur dan dit bestand.\n\nDit is niet het .p12-bestand dat u aan uw software koppelt. Dat bestand hebt u zelf gedownload.',
    button: 'Naar de bestelling',
  },
  certificate_revoked: {
    subject: 'Certificaat ingetrokken: {commonName}',
    title: 'Uw certificaat is ingetrokken',
    body: 'Het certificaat voor {commonName} is ingetrokken. Gebruik het niet meer.',
    button: 'Naar de bestelling',
  },
} as const;
