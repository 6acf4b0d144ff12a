import { authorityMail } from './authority-mail';
import { identityMail } from './identity-mail';

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
    body: 'Dank u wel voor uw bestelling {number}. Uw betaling is ontvangen.\n\nRond nu uw account af met het wachtwoord dat u bij het bestellen koos. U kiest twee beveiligingsvragen voor als u ons belt, en u koppelt een authenticator-app. Dat duurt ongeveer twee minuten. Daarna vraagt u het certificaat aan.\n\nHebt u dit al in de browser gedaan? Dan hoeft u niets te doen.',
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
  quote_sent: {
    subject: 'Offerte {number} van Zegel',
    title: 'Uw offerte {number}',
    body: 'Hierbij de offerte die bij Zegel voor u is gemaakt. De prijzen gelden tot en met {date}.\n\nU kunt bestellen met de knop. U betaalt dan wat in de offerte staat. De offerte zit als bijlage bij deze e-mail.\n\nHebt u niets gevraagd? Dan hoeft u niets te doen.',
    button: 'Offerte bekijken en bestellen',
  },
  invoice_sent: {
    subject: 'Factuur {invoice} van Zegel',
    title: 'Uw factuur {invoice}',
    body: 'Hierbij uw factuur van {amount}. Betaal uiterlijk op {dueDate}.\n\nU betaalt direct met iDEAL, kaart of PayPal via de knop. U kunt het bedrag ook overmaken. Zet dan het factuurnummer {invoice} in de omschrijving.\n\nDe factuur zit als bijlage bij deze e-mail.',
    button: 'Factuur bekijken en betalen',
  },
  yearly_invoice: {
    subject: 'Jaarfactuur {invoice} van Zegel',
    title: 'Uw jaarfactuur {invoice}',
    body: 'Hierbij uw jaarfactuur van {amount}. Wij schrijven het bedrag af zoals u met ons hebt afgesproken. U hoeft niets te doen.\n\nDe factuur zit als bijlage bij deze e-mail.',
    button: 'Factuur bekijken',
  },
  invoice_paid: {
    subject: 'Betaling ontvangen voor factuur {invoice}',
    title: 'Uw betaling is ontvangen',
    body: 'Factuur {invoice} van {amount} is betaald. Dank u wel.\n\nDe factuur zit als bijlage bij deze e-mail.',
    button: 'Factuur bekijken',
  },
  credit_note: {
    subject: 'Creditnota {invoice} van Zegel',
    title: 'Uw creditnota {invoice}',
    body: 'Wij hebben een eerdere factuur teruggenomen. Hierbij de creditnota van {amount}.\n\nHebt u al betaald? Wat u te veel betaalde, krijgt u terug op de manier waarop u betaalde.',
    button: 'Creditnota bekijken',
  },
  collection_failed: {
    subject: 'Afschrijven mislukt voor factuur {invoice}',
    title: 'Wij konden het bedrag niet afschrijven',
    body: 'Wij wilden {amount} afschrijven voor factuur {invoice}. Dat is niet gelukt. Wij proberen het niet nog een keer.\n\nBetaal zelf via de knop. Dan kunt u ook een andere manier kiezen voor de volgende jaren.\n\nUw certificaten blijven gewoon werken. Wij trekken nooit een certificaat in omdat een factuur openstaat.',
    button: 'Nu betalen',
  },
  invoice_unpaid: {
    subject:
      '{letter, select, first {Herinnering} second {Tweede herinnering} third {Derde herinnering} other {Laatste herinnering}}: factuur {invoice} van Zegel',
    title: 'Factuur {invoice} is nog niet betaald',
    body: 'Factuur {invoice} van {amount} moest op {dueDate} betaald zijn. Wij hebben nog geen betaling gezien.\n\n{letter, select, last {Lukt betalen niet? Bel of mail ons. Een collega neemt anders contact met u op.} other {Betaal via de knop, of maak het bedrag over met het factuurnummer {invoice} in de omschrijving.}}\n\nUw certificaten blijven gewoon werken. Hebt u gisteren of vandaag betaald? Dan kunt u deze e-mail weggooien.',
    button: 'Nu betalen',
  },
  renewal_announced: {
    subject: 'Uw abonnement bij Zegel wordt verlengd op {date}',
    title: 'Uw jaarfactuur komt op {date}',
    body: 'Op {date} verlengen wij voor een jaar:\n{subscriptions}\n\nU betaalt dan {amount} met btw. {way, select, mandate {Wij schrijven dat bedrag af zoals u met ons hebt afgesproken.} other {U krijgt een factuur om zelf te betalen.}}\n\nWilt u stoppen? Zeg het abonnement dan vóór {date} op in uw account, bij Mijn abonnement, onder Acties. Uw certificaat blijft werken tot de einddatum die erin staat. Na {date} kunt u het niet meer opnieuw laten uitgeven of verlengen.',
    button: 'Facturen en betaling',
  },
  subscription_stopped: {
    subject: 'Opgezegd: abonnement {subscription}',
    title: 'Uw abonnement is opgezegd',
    body: 'U hebt abonnement {subscription} op {product} opgezegd. Het loopt af op {date}. U krijgt hiervoor geen nieuwe factuur.\n\nUw certificaat blijft werken tot de einddatum die erin staat. Na {date} kunt u het niet meer opnieuw laten uitgeven of verlengen. Een aanvraag die dan nog loopt, stopt.\n\nBedenkt u zich? Tot {date} maakt u dit ongedaan in uw account. Gebruikt u het certificaat niet meer? Laat het dan intrekken.',
    button: 'Abonnement bekijken',
  },
  subscription_resumed: {
    subject: 'Opzegging ongedaan gemaakt: abonnement {subscription}',
    title: 'Uw abonnement loopt door',
    body: 'U hebt de opzegging van abonnement {subscription} op {product} ongedaan gemaakt. Het wordt op {date} weer verlengd.',
    button: 'Abonnement bekijken',
  },
  refund_sent: {
    subject: 'U krijgt {amount} terug van Zegel',
    title: 'U krijgt geld terug',
    body: 'Wij hebben {amount} teruggestort. Het gaat om: {about}.\n\nU krijgt het bedrag terug op de manier waarop u betaalde. Dat kan een paar werkdagen duren.',
    button: 'Facturen en betaling',
  },
  welcome: {
    subject: 'Rond uw account bij Zegel af',
    title: 'Rond uw account af',
    body: 'Welkom bij Zegel. U hoort bij account #{accountNumber} van {organisation}.\n\nUw gebruikersnaam is: {username}\n\nRond nu uw account af. U kiest twee beveiligingsvragen voor als u ons belt, en u koppelt een authenticator-app. Dat duurt ongeveer twee minuten.\n\nHebt u dit al in de browser gedaan? Dan hoeft u niets te doen.\n\nHebt u zelf geen account gemaakt? Dan kunt u deze e-mail weggooien.',
    button: 'Account afronden',
  },
  join_account: {
    subject: '{inviter} nodigt u uit bij Zegel voor {organisation}',
    title: 'U bent uitgenodigd',
    body: '{inviter} nodigt u uit om mee te werken in het account van {organisation} bij Zegel. Daar koopt en beheert {organisation} PKIoverheid-certificaten.\n\nUw rol wordt: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.\n\nDe uitnodiging geldt 14 dagen. Kent u {inviter} niet? Dan kunt u deze e-mail weggooien.',
    button: 'Uitnodiging bekijken',
  },
  member_changed: {
    subject: 'Wijziging in uw account: {person}',
    title: 'Er is iets gewijzigd in uw account',
    body: '{change, select, invited {{person} is uitgenodigd voor het account van {organisation}. Rol: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.} withdrawn {De uitnodiging van {person} voor het account van {organisation} is ingetrokken.} joined {{person} doet nu mee in het account van {organisation}. Rol: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.} role {De rol van {person} in het account van {organisation} is nu: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.} removed {{person} heeft geen toegang meer tot het account van {organisation}.} other {{person} heeft weer toegang tot het account van {organisation}. Rol: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.}}\n\nKlopt dit niet? Kijk dan meteen bij de mensen van uw account, en neem contact met ons op.',
    button: 'Naar de mensen van mijn account',
  },
  membership_changed: {
    subject: 'Uw toegang tot het account van {organisation} is gewijzigd',
    title: 'Uw toegang is gewijzigd',
    body: '{change, select, role {Uw rol in het account van {organisation} is nu: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.} removed {U hebt geen toegang meer tot het account van {organisation}.} other {U hebt weer toegang tot het account van {organisation}. Uw rol is: {role, select, owner {eigenaar} requester {aanvrager} billing {facturatie} other {meelezer}}.}}\n\nEen eigenaar van het account heeft dit gewijzigd. Hebt u vragen? Stel ze aan een eigenaar.',
    button: 'Inloggen',
  },
  staff_invited: {
    subject: 'Uw toegang als medewerker van Zegel',
    title: 'U gaat werken in het portaal van Zegel',
    body: '{inviter} geeft u als medewerker toegang tot het portaal. Uw werk daar: {role, select, sales {verkoop} validation {validatie} other {beheer}}.\n\nUw gebruikersnaam is: {username}\n\nKies met de link een wachtwoord en koppel een authenticator-app. Dat duurt ongeveer twee minuten. De link geldt 7 dagen en werkt één keer.\n\nVerwacht u dit niet? Gebruik de link dan niet en meld het aan {inviter}.',
    button: 'Toegang instellen',
  },
  staff_changed: {
    subject: 'Uw toegang als medewerker is gewijzigd',
    title: 'Uw toegang is gewijzigd',
    body: '{change, select, role {Uw werk in het portaal is nu: {role, select, sales {verkoop} validation {validatie} other {beheer}}.} off {U hebt geen toegang meer tot het portaal. U bent overal uitgelogd. Wat u in behandeling had, doet een collega.} other {U hebt weer toegang tot het portaal. Uw werk daar: {role, select, sales {verkoop} validation {validatie} other {beheer}}.}}\n\nEen collega van beheer heeft dit gewijzigd. Klopt het niet? Vraag het daar na.',
    button: 'Naar het portaal',
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
  sign_in_unlocked: {
    subject: 'U kunt weer inloggen',
    title: 'De blokkade is opgeheven',
    body: 'Een medewerker van Zegel heeft de blokkade van uw account opgeheven. U kunt weer inloggen, met uw eigen wachtwoord en een code uit uw app.\n\nHebt u ons daar niet om gevraagd? Neem dan direct contact met ons op.',
    button: 'Naar beveiliging',
  },
  four_eyes_changed: {
    subject:
      '{change, select, on {Voortaan kijken er twee mensen} other {Er kijkt niet langer een tweede mens}}: {about, select, revoke {intrekken} other {aanvragen}}',
    title:
      '{change, select, on {Voortaan is een tweede mens nodig} other {Een tweede mens is niet langer nodig}}',
    body: '{about, select, revoke {{change, select, on {In het account van {organisation} moet voortaan een tweede mens akkoord gaan voordat een certificaat wordt ingetrokken.} other {In het account van {organisation} kan een certificaat weer worden ingetrokken zonder dat een tweede mens akkoord gaat.}}} other {{change, select, on {In het account van {organisation} kijkt voortaan eerst een collega naar elke aanvraag, voordat de vertegenwoordiger om akkoord wordt gevraagd.} other {In het account van {organisation} gaat een aanvraag weer naar de vertegenwoordiger zonder dat een collega er eerst naar kijkt.}}}} Een eigenaar heeft dit ingesteld.\n\nKlopt dit niet? Zet het dan terug, en neem contact met ons op.',
    button: 'Naar de mensen van het account',
  },
  authenticator_removed: {
    subject: 'Authenticator-app verwijderd van uw account',
    title: 'Authenticator-app verwijderd',
    body: 'Deze authenticator-app is losgekoppeld van uw account: {authenticator}. Codes uit die app werken niet meer.\n\nWas u dat niet? Neem dan direct contact met ons op.',
    button: 'Naar beveiliging',
  },
  authenticator_replaced: {
    subject: 'Nieuwe authenticator-app voor uw account',
    title: 'Uw authenticator-app is vervangen',
    body: 'Aan uw account is een nieuwe authenticator-app gekoppeld: {authenticator}. Eerdere apps en eerdere herstelcodes werken niet meer. Overal waar u was ingelogd, bent u uitgelogd.\n\nWas u dat niet? Neem dan direct contact met ons op.',
    button: 'Naar beveiliging',
  },
  recovery_codes_renewed: {
    subject: 'Nieuwe herstelcodes voor uw account',
    title: 'U hebt nieuwe herstelcodes',
    body: 'Er zijn tien nieuwe herstelcodes gemaakt voor uw account. De oude werken niet meer.\n\nWas u dat niet? Neem dan direct contact met ons op.',
    button: 'Naar beveiliging',
  },
  password_changed: {
    subject: 'Uw wachtwoord is gewijzigd',
    title: 'Uw wachtwoord is gewijzigd',
    body: 'Het wachtwoord van uw account is gewijzigd. Op andere apparaten bent u uitgelogd.\n\nWas u dat niet? Kies dan meteen een nieuw wachtwoord (op de inlogpagina bij “Wachtwoord vergeten?”) en neem contact met ons op.',
    button: 'Naar beveiliging',
  },
  reset_password: {
    subject: 'Kies een nieuw wachtwoord voor Zegel',
    title: 'Kies een nieuw wachtwoord',
    body: 'Iemand vroeg een nieuw wachtwoord aan voor uw account. Uw gebruikersnaam is: {username}\n\nMet de knop kiest u een nieuw wachtwoord. Hebt u al een authenticator-app gekoppeld? Dan hebt u ook een code daaruit of een herstelcode nodig. De link werkt één dag en één keer.\n\nWas u dat niet? Dan hoeft u niets te doen. Uw wachtwoord is niet gewijzigd.',
    button: 'Nieuw wachtwoord kiezen',
  },
  reset_password_by_us: {
    subject: 'Een nieuw wachtwoord voor Zegel',
    title: 'Bel of mail ons voor een nieuw wachtwoord',
    body: 'Iemand vroeg een nieuw wachtwoord aan voor uw account. U hebt dit account nog niet afgerond. Daarom kan een nieuw wachtwoord niet per e-mail.\n\nNeem contact met ons op en houd uw bestelnummer bij de hand. Wij helpen u dan verder.\n\nWas u dat niet? Dan hoeft u niets te doen.',
  },
  confirm_email: {
    subject: 'Bevestig uw nieuwe e-mailadres bij Zegel',
    title: 'Bevestig uw nieuwe e-mailadres',
    body: 'U wilt voortaan op dit adres e-mail van Zegel krijgen: {email}\n\nBevestig dat met de knop. Tot dan blijft uw oude adres gelden. De link werkt één dag.\n\nHebt u dit niet gevraagd? Dan kunt u deze e-mail weggooien.',
    button: 'E-mailadres bevestigen',
  },
  email_change_asked: {
    subject: 'Iemand wil het e-mailadres van uw account wijzigen',
    title: 'Er is een ander e-mailadres opgegeven',
    body: 'Voor uw account is een ander e-mailadres opgegeven: {email}. Het adres wordt pas gewijzigd als iemand het nieuwe adres bevestigt.\n\nWas u dat niet? Wijzig dan meteen uw wachtwoord en neem contact met ons op.',
    button: 'Naar beveiliging',
  },
  email_changed: {
    subject: 'Het e-mailadres van uw account is gewijzigd',
    title: 'Uw e-mailadres is gewijzigd',
    body: 'Het e-mailadres van uw account is nu: {email}. Op dit oude adres krijgt u geen e-mail meer over uw account. Uw gebruikersnaam is niet gewijzigd.\n\nWas u dat niet? Neem dan direct contact met ons op.',
    button: 'Naar beveiliging',
  },
  factor_reset_opened: {
    subject: 'Iemand vraagt een nieuwe authenticator-app voor uw account',
    title: 'Verzoek om een nieuwe authenticator-app',
    body: 'Iemand heeft ons verteld dat u uw authenticator-app en uw herstelcodes kwijt bent. Een medewerker heeft dat genoteerd. Een tweede medewerker besluit erover. Gaat die akkoord, dan krijgt u een e-mail met een link.\n\nWas u dat niet? Log dan in en stop het verzoek, of bel ons meteen.',
    button: 'Naar beveiliging',
  },
  factor_reset_refused: {
    subject: 'Geen nieuwe authenticator-app voor uw account',
    title: 'Uw verzoek is niet goedgekeurd',
    body: 'Twee medewerkers kijken naar elk verzoek om een nieuwe authenticator-app. Dit verzoek is niet goedgekeurd. Er is niets veranderd aan uw account.\n\nHebt u vragen? Neem dan contact met ons op.',
  },
  factor_reset_link_opened: {
    subject: 'De link voor een nieuwe authenticator-app is geopend',
    title: 'De link is geopend',
    body: 'De link waarmee een nieuwe authenticator-app aan uw account wordt gekoppeld, is zojuist geopend. Daarna is ook uw wachtwoord nog nodig.\n\nWas u dat niet? Open dan zelf de link uit de vorige e-mail en kies “Dit heb ik niet gevraagd”. Of log in en stop het verzoek, of bel ons meteen.',
    button: 'Naar beveiliging',
  },
  factor_reset_stopped: {
    subject: 'Het verzoek om een nieuwe authenticator-app is gestopt',
    title: 'Het verzoek is gestopt',
    body: 'Het verzoek om een nieuwe authenticator-app voor uw account is gestopt. De link werkt niet meer. Er is niets veranderd aan uw account.\n\nHebt u nog wel een nieuwe app nodig? Neem dan contact met ons op.',
  },
  reset_factor: {
    subject: 'Koppel een nieuwe authenticator-app aan uw account',
    title: 'Koppel een nieuwe authenticator-app',
    body: 'Twee medewerkers hebben uw verzoek goedgekeurd. Met de knop koppelt u een nieuwe authenticator-app. Houd uw wachtwoord bij de hand. De link werkt twee dagen.\n\nDaarna werken uw oude app en uw oude herstelcodes niet meer.\n\nHebt u dit niet gevraagd? Open de link en kies “Dit heb ik niet gevraagd”. Dan stopt alles meteen.',
    button: 'Nieuwe app koppelen',
  },
  product_activated: {
    subject: 'Product geactiveerd in uw account: {product}',
    title: 'Uw product is actief',
    body: '{product} is geactiveerd in uw account. U kunt nu het certificaat aanvragen.',
    button: 'Naar mijn abonnement',
  },
  invoice_right_wish: {
    subject: 'Betalen op factuur: account #{accountNumber} vraagt dit aan',
    title: '{organisation} wil op factuur betalen',
    body: 'Account: #{accountNumber} ({organisation})\n\nProduct: {product}\n\nWens: {wish}\n\nBeslis hierover op de pagina van het account. De klant rekent op een antwoord binnen één werkdag.',
    button: 'Naar het account',
  },
  invoice_right_asked: {
    subject: 'Wij hebben uw aanvraag voor betalen op factuur',
    title: 'Uw aanvraag is bij verkoop',
    body: 'U vroeg om op factuur te mogen betalen met account #{accountNumber}. Een collega van verkoop beslist binnen één werkdag. U krijgt dan een e-mail.\n\nU hoeft nu niets te doen.',
    button: 'Bekijk de stand',
  },
  invoice_right_granted: {
    subject: 'U kunt op factuur betalen',
    title: 'U kunt op factuur betalen',
    body: 'Account #{accountNumber} mag op factuur betalen, tot {limit} aan facturen die nog open staan. De producten die u wilde kopen, zijn ook actief.\n\nKies bij het afrekenen voor betalen op factuur.',
    button: 'Naar uw facturen',
  },
  invoice_right_refused: {
    subject: 'U kunt nu niet op factuur betalen',
    title: 'U kunt nu niet op factuur betalen',
    body: 'Uw aanvraag voor account #{accountNumber} is niet toegestaan.\n\n{reason}\n\nU kunt wel direct betalen met iDEAL, creditcard of PayPal. Hebt u vragen? Bel of mail verkoop.',
    button: 'Bekijk de stand',
  },
  invoice_right_withdrawn: {
    subject: 'U kunt niet meer op factuur betalen',
    title: 'U kunt niet meer op factuur betalen',
    body: 'Betalen op factuur is gestopt voor account #{accountNumber}.\n\n{reason}\n\nFacturen die al verstuurd zijn, blijven gelden. Nieuwe aankopen betaalt u direct. Hebt u vragen? Bel of mail verkoop.',
    button: 'Naar uw facturen',
  },
  order_received: {
    subject: 'Aanvraag ontvangen: bestelling {number}',
    title: 'Wij hebben uw aanvraag',
    body: 'Uw aanvraag is ontvangen. Dit gebeurt er nu:\n\n1. {representative} krijgt de e-mail “Verify your identity” om de identiteit te bevestigen.\n\n2. Wij controleren de gegevens van uw organisatie.\n\n3. Daarna krijgt {representative} de e-mail “Please approve digital certificate order” om de bestelling goed te keuren.\n\n4. Tot slot krijgt u de e-mail waarmee u het certificaat maakt.\n\n{forecast, select, none {Hoe lang het duurt, kunnen wij nog niet zeggen.} other {Naar verwachting kunt u het certificaat maken: {forecast}. Dat is geen belofte: het hangt ook af van {representative}.}}\n\nOp de pagina van de bestelling ziet u steeds wie aan zet is.',
    button: 'Bestelling volgen',
  },
  thread_message: {
    subject: 'Nieuw bericht over bestelling {number}',
    title: '{count, plural, one {U hebt een nieuw bericht} other {U hebt # nieuwe berichten}}',
    body: 'Het validatieteam heeft u geschreven over bestelling {number}. U leest het en antwoordt in het portaal. Daar kunt u ook bestanden meesturen.\n\nOm uw gegevens te beschermen staat het bericht niet in deze e-mail.',
    button: 'Bericht lezen',
  },
  thread_message_desk: {
    subject: 'Bericht van de klant over bestelling {number}',
    title: '{count, plural, one {Een nieuw bericht} other {# nieuwe berichten}} van {organisation}',
    body: 'De klant schreef over bestelling {number}. U leest het en antwoordt op de pagina van de bestelling.',
    button: 'Naar de bestelling',
  },
  desk_question: {
    subject: 'Vraag over uw bestelling {number}',
    title: 'Wij hebben een vraag over uw bestelling',
    body: 'Het validatieteam vraagt u iets over “{check}”:\n\n{question}\n\nUw bestelling wacht op uw antwoord. U antwoordt in het portaal en kunt daar bestanden meesturen.',
    button: 'Vraag beantwoorden',
  },
  appointment: {
    subject:
      '{what, select, booked {Telefonische afspraak} moved {Afspraak verzet naar} canceled {Afspraak vervalt:} missed {Wij konden u niet bereiken:} other {Herinnering: telefonische afspraak}} {date}, {time} uur',
    title:
      '{what, select, booked {Uw afspraak staat} moved {Uw afspraak is verzet} canceled {Uw afspraak is vervallen} missed {Wij konden u niet bereiken} other {U hebt binnenkort een afspraak}}',
    body: '{what, select, canceled {De telefonische afspraak van {date} om {time} uur gaat niet door. Wilt u toch bellen? Kies dan een nieuw moment.} missed {Wij hebben u gebeld voor de afspraak van {date} om {time} uur, maar kregen u niet te pakken. Kies een nieuw moment.} other {Het validatieteam belt op {date} om {time} uur naar {phone} en vraagt naar {caller}. Het gesprek duurt hoogstens {minutes} minuten. Wij vragen nooit naar uw wachtwoord of een code.\n\nKomt het niet uit? Verzet of annuleer de afspraak in het portaal.}}',
    button: 'Afspraak bekijken',
  },
  appointment_desk: {
    subject:
      '{what, select, booked {Afspraak} moved {Afspraak verzet} other {Afspraak vervalt}}: {date}, {time} uur, bestelling {number}',
    title:
      '{what, select, booked {Een klant wil gebeld worden} moved {Een klant heeft de afspraak verzet} other {Een afspraak is vervallen}}',
    body: '{what, select, canceled {De afspraak met {caller} ({organisation}) van {date} om {time} uur gaat niet door.} other {Bel {caller} ({organisation}) op {date} om {time} uur: {phone}.}}',
    button: 'Naar de bestelling',
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
    body: 'De bestelling is geannuleerd.\n\n{reason, select, none {} other {Reden: {reason}}}\n\nUw abonnement blijft geldig en loopt door: u kunt zonder extra kosten een nieuw certificaat aanvragen. Wilt u ook het abonnement stoppen? Dat doet u in uw account, bij Mijn abonnement, onder Acties.',
    button: 'Naar de bestelling',
  },
  order_canceled_representative: {
    subject: 'U hoeft niets meer te doen: bestelling {number} is geannuleerd',
    title: 'De bestelling is geannuleerd',
    body: '{applicant} heeft de bestelling van een certificaat voor {organisation} geannuleerd. U hoeft niets meer te doen. De links uit eerdere e-mails werken niet meer.\n\n{reason, select, none {} other {Reden: {reason}}}\n\nIs dit een vergissing? Neem dan contact op met {applicant}.',
  },
  order_problem: {
    subject: 'Er is iets nodig van u voor bestelling {number}',
    title: 'Er is iets nodig van u',
    body: 'Bij deze controle kunnen wij niet verder zonder u: {check}.\n\n{reason}\n\nOp de pagina van de bestelling staat wat u kunt doen. De andere controles gaan intussen door.',
    button: 'Bekijken wat nodig is',
  },
  order_reminder: {
    subject: 'Herinnering: er is iets nodig van u voor bestelling {number}',
    title: 'De bestelling wacht op u',
    body: 'Sinds {date} wacht deze bestelling op u: {check}.\n\n{reason}\n\nOp de pagina van de bestelling staat wat u kunt doen. Daar zet u ook de herinneringen uit.',
    button: 'Bekijken wat nodig is',
  },
  order_shared: {
    subject: '{applicant} laat u bestelling {number} volgen',
    title: 'U kunt een bestelling volgen',
    body: '{applicant} deelt met u hoe het gaat met de aanvraag van een PKIoverheid-certificaat voor {organisation}.\n\nU ziet wie aan zet is en welke controles klaar zijn. U hoeft niets te doen en u hebt geen account nodig. De link werkt tot en met {date}.',
    button: 'Bestelling volgen',
  },
  mail_undelivered: {
    subject: 'Onze e-mail kwam niet aan bij {address} (bestelling {number})',
    title: 'Een e-mail kwam niet aan',
    body: 'Onze e-mail “{subject}” kon niet worden bezorgd op {address}.\n\nKlopt het adres niet? Verbeter het dan op de pagina van de bestelling. Wij sturen de e-mail meteen opnieuw. Klopt het adres wel? Vraag dan aan de ontvanger of de mailbox vol is, en stuur de e-mail daarna opnieuw.',
    button: 'Adres verbeteren',
  },
  identity_trouble: {
    subject: 'Identiteit nog niet bevestigd voor bestelling {number}',
    title: 'De identiteit is nog niet bevestigd',
    body: '{reason}\n\n{representative} heeft hierover ook een e-mail gekregen, met een link om het opnieuw te proberen. De bestelling blijft gewoon staan. U hoeft zelf niets te doen.',
    button: 'Bestelling volgen',
  },
  identity_reminder: {
    subject: 'Verify your identity – herinnering (bestelling {number})',
    title: 'Herinnering: bevestig uw identiteit',
    body: 'Op {date} vroegen wij u om uw identiteit te bevestigen. {applicant} wacht hierop voor het PKIoverheid-certificaat van {organisation}.\n\nHet gaat met een app op uw telefoon en duurt ongeveer tien minuten. Houd uw paspoort of identiteitskaart bij de hand. Een rijbewijs kan niet.\n\nGebruik de link in deze e-mail. Eerdere links werken niet meer. Klopt het niet dat u dit moet doen? Neem dan contact op met {applicant}.',
    button: 'Identiteit bevestigen',
  },
  approval_reminder: {
    subject: 'Please approve digital certificate order #{number} for account {accountNumber} – herinnering',
    title: 'Herinnering: keur de bestelling goed',
    body: 'Op {date} vroegen wij u om deze bestelling goed te keuren. Alle controles zijn klaar. {applicant} wacht alleen nog op u voor het certificaat van {organisation}.\n\nGebruik de link in deze e-mail. Eerdere links werken niet meer. U kunt goedkeuren of afwijzen.',
    button: 'Bestelling bekijken',
  },
  key_link_ending: {
    subject: 'De link om uw certificaat te maken werkt tot {before}',
    title: 'Uw certificaat wacht op u',
    body: 'Uw certificaat voor {commonName} is uitgegeven, maar u hebt het nog niet gemaakt en opgehaald. De link uit de e-mail werkt tot {before}.\n\nOpen de link bij voorkeur in de browser waarin u de aanvraag hebt gedaan: daar ligt uw sleutel.',
    button: 'Certificaat maken',
  },
  key_link_ended: {
    subject: 'De link om uw certificaat te maken is verlopen',
    title: 'De link is verlopen',
    body: 'De link om uw certificaat voor {commonName} te maken werkt niet meer. Uw certificaat is er nog wel. Log in en maak het op de pagina van de bestelling. Dat kost niets extra.',
    button: 'Inloggen en certificaat maken',
  },
  installed_check: {
    subject: 'Werkt uw certificaat voor {commonName}?',
    title: 'Werkt uw certificaat?',
    body: 'Twee weken geleden hebt u uw certificaat voor {commonName} opgehaald. Werkt uw software ermee? Zeg het ons op de pagina van de bestelling, dan vragen wij het niet meer.\n\nLukt het installeren niet? Op dezelfde pagina kunt u uw .p12-bestand laten testen en opnieuw maken.',
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
  ...identityMail,
  ...authorityMail,
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
  your_step: {
    subject: '{applicant} vraagt u iets in te vullen – {question}',
    title: '{applicant} vraagt uw hulp',
    body: '{applicant} vraagt voor {organisation} een PKIoverheid-certificaat aan. U weet het antwoord op één onderdeel: {question}.\n\n{note, select, none {Met de knop opent u alleen dit onderdeel.} other {{applicant} schrijft: “{note}”}}\n\nU hebt geen account nodig. U kunt stoppen en later met dezelfde link verdergaan. De link werkt 30 dagen.\n\nKent u {applicant} niet? Dan hoeft u niets te doen.',
    button: 'Onderdeel invullen',
  },
  step_answered: {
    subject: '{colleague} heeft het ingevuld – {question}',
    title: '{colleague} heeft uw vraag beantwoord',
    body: '{colleague} heeft het onderdeel “{question}” van uw aanvraag ingevuld. U kunt het antwoord bekijken en nog wijzigen.\n\nGa daarna verder met uw aanvraag. Er wordt niets verstuurd voordat u dat zelf doet.',
    button: 'Naar de aanvraag',
  },
  certificate_copy: {
    subject: 'Your certificate for {commonName}',
    title: 'Het certificaat voor {commonName}',
    body: '{applicant} heeft bij de aanvraag uw adres opgegeven. Daarom krijgt u ook het publieke deel van het certificaat: de bijlage {fileName}.\n\nDit is niet het .p12-bestand dat aan software wordt gekoppeld. Dat heeft alleen {applicant}.\n\nU krijgt op dit adres ook een herinnering voordat het certificaat afloopt. U hoeft nu niets te doen.',
  },
  certificate_revoked: {
    subject: 'Certificaat ingetrokken: {commonName}',
    title: 'Het certificaat is ingetrokken',
    body: 'Het certificaat voor {commonName} met serienummer {serialNumber} is ingetrokken bij DigiCert. Dat kan niet worden teruggedraaid.\n\nAndere systemen zien dit zodra zij de intrekkingslijst (CRL) opnieuw ophalen of de OCSP-dienst vragen. De lijst wordt binnen vier uur bijgewerkt. Sommige systemen bewaren een oude lijst tot twee dagen.\n\n{which, select, earlier {Dit was een eerder certificaat van deze bestelling. Het nieuwere certificaat blijft gewoon geldig. Gebruikt u het oude bestand nog ergens? Zet daar dan nu het nieuwe neer.} duplicate {Dit certificaat hoorde bij één systeem. De andere certificaten van deze bestelling blijven gewoon geldig.} other {Verwijder het certificaat uit uw software. Hebt u een nieuw certificaat nodig? Vraag het aan vanuit uw abonnement.}}{beside, plural, =0 {} one { Let op: op deze bestelling is nog één certificaat voor een ander systeem in gebruik. Dat is niet ingetrokken.} other { Let op: op deze bestelling zijn nog # certificaten voor andere systemen in gebruik. Die zijn niet ingetrokken.}}\n\nHebt u hier niet om gevraagd? Bel of mail ons dan meteen.',
    button: 'Naar de bestelling',
  },
  duplicate_issued: {
    subject: 'Uw extra certificaat voor {purpose}',
    title: 'Het certificaat voor {purpose} is klaar',
    body: 'Er is een certificaat gemaakt voor {commonName}, voor het systeem: {purpose}.\n\nIn de bijlage {fileName} zit het publieke deel. Installeer het bij de sleutel die u op dat systeem hebt gemaakt. Het andere certificaat van deze bestelling blijft gewoon werken.',
    button: 'Certificaten bekijken',
  },
  duplicate_refused: {
    subject: 'Extra certificaat voor {purpose} niet gemaakt',
    title: 'Het extra certificaat is niet gemaakt',
    body: 'DigiCert maakt geen certificaat voor {commonName} voor het systeem: {purpose}. Op de pagina leest u waarom.\n\nUw andere certificaten blijven gewoon werken. U kunt het opnieuw vragen.',
    button: 'Bekijken waarom',
  },
  campaign_begun: {
    subject:
      'Vervang {count, plural, one {een certificaat} other {{count} certificaten}} voor {deadline}: {title}',
    title: 'U vervangt {count, plural, one {een certificaat} other {{count} certificaten}}',
    body: '{title}\n\nWaarom: {reason}\n\nAlles moet vervangen zijn op {deadline}. De sleutel wordt in uw eigen browser gemaakt. Daarom kan niemand dit voor u doen.\n\nOp één pagina staat wat u moet doen, per certificaat. Uw huidige certificaat blijft werken tot u het nieuwe hebt geïnstalleerd, of tot het wordt ingetrokken.',
    button: 'Naar mijn lijst',
  },
  campaign_reminder: {
    subject:
      '{late, select, yes {Te laat} other {Herinnering}}: vervang nog {count, plural, one {een certificaat} other {{count} certificaten}} – {title}',
    title:
      'Er {count, plural, one {is nog een certificaat} other {zijn nog {count} certificaten}} te vervangen',
    body: '{title}\n\nWaarom: {reason}\n\n{late, select, yes {De laatste dag was {deadline}. Het certificaat kan nu worden ingetrokken. Doe het daarom meteen.} other {Dit moet klaar zijn op {deadline}.}}\n\nIs het nieuwe certificaat al geïnstalleerd? Zet er dan een vinkje bij.',
    button: 'Naar mijn lijst',
  },
  revocation_asked: {
    subject: 'Uw akkoord nodig: certificaat intrekken voor {commonName}',
    title: 'Is het goed dat dit certificaat wordt ingetrokken?',
    body: '{askedBy} wil het certificaat voor {commonName} laten intrekken. In uw account moet een tweede persoon dat goed vinden. Eén akkoord is genoeg.\n\nLog in en kies. Pas na een akkoord trekken wij het certificaat in. Dat kan daarna niet meer worden teruggedraaid.',
    button: 'Bekijken en kiezen',
  },
  certificates_ending: {
    subject:
      '{count, plural, one {{days, plural, =-1 {Verlopen: {first}} =0 {Loopt vandaag af: {first}} one {Loopt morgen af: {first}} other {Loopt over # dagen af: {first}}}} other {# certificaten lopen af of zijn verlopen, als eerste {first}}}',
    title:
      '{count, plural, one {Een certificaat vraagt uw aandacht} other {# certificaten vragen uw aandacht}}',
    body: 'Dit geldt voor {organisation}:\n\n{lines}\n\nEen verlopen certificaat werkt niet meer. Uw software kan dan geen verbinding maken. Er is geen dag uitstel: vraag het nieuwe certificaat dus op tijd aan. Reken op een paar werkdagen voor de controles.\n\nHebt u het nieuwe certificaat al bij ons? Dan krijgt u over het oude geen herinnering meer.',
    button: 'Bekijk wat er afloopt',
  },
  webhook_ended: {
    subject: 'Uw webhook naar {url} is gestopt',
    title: 'Wij sturen niets meer naar {url}',
    body: '{why, select, gone {Uw server op {url} antwoordde dat het adres niet meer bestaat (410).} other {Uw server op {url} heeft drie dagen lang geen bericht aangenomen. Wij hebben het tien keer geprobeerd.}} Daarom zijn wij gestopt met sturen.\n\nOp de pagina van de webhook ziet u wat wij stuurden en wat uw server antwoordde. Werkt uw server weer? Zet de webhook dan weer aan, en stuur gemiste berichten opnieuw.',
    button: 'Naar de webhook',
  },
  role_address_added: {
    subject: 'Dit adres krijgt herinneringen voor {organisation}',
    title: 'U krijgt herinneringen over certificaten',
    body: '{person} heeft dit adres bij Zegel opgegeven. U krijgt voortaan een e-mail als een certificaat van {organisation} bijna afloopt. Het gaat om certificaten voor beveiligde verbindingen met onder andere de overheid.\n\nU hoeft niets te doen. Wilt u deze e-mails niet? Vraag {organisation} dan om het adres weg te halen.',
  },
  api_key_changed: {
    subject:
      '{change, select, made {Nieuwe sleutel} other {Sleutel ingetrokken}} voor een programma: {keyName}',
    title: '{change, select, made {Er is een sleutel gemaakt} other {Er is een sleutel ingetrokken}}',
    body: '{change, select, made {Een eigenaar van het account van {organisation} heeft een sleutel gemaakt voor een programma: “{keyName}” ({prefix}…). Met deze sleutel kan dat programma bij gegevens van uw account.} other {Een eigenaar van het account van {organisation} heeft de sleutel “{keyName}” ({prefix}…) ingetrokken. Het programma dat deze sleutel gebruikt, komt er niet meer in.}}\n\nKlopt dit niet? Bekijk dan meteen de sleutels van uw account, en neem contact met ons op.',
    button: 'Naar de sleutels van mijn account',
  },
  revocation_refused: {
    subject: 'Intrekken nog niet gelukt: {commonName}',
    title: 'Het intrekken is nog niet gelukt',
    body: 'DigiCert heeft het verzoek om het certificaat voor {commonName} in te trekken niet aangenomen. Het certificaat is dus nog geldig.\n\nOnze mensen kijken er nu naar en nemen contact op met DigiCert. U hoeft niets te doen. Is de sleutel gestolen? Gebruik het certificaat dan niet meer.',
    button: 'Naar de bestelling',
  },
} as const;
