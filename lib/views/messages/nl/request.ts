import type { TermCap } from '@/lib/domain/validity/term';
import { personCheck, personQuestions, personSteps } from './person-questions';
import { requestGeneration } from './request-generation';
import { requestOptions } from './request-options';
import { documents, findings, oinRegister, onePage, organisation, start } from './request-registers';

/** Why a certificate cannot run longer. */
const cap = {
  product: 'Langer dan dit mag dit product niet lopen.',
  issuing_ca:
    'Het certificaat waarmee DigiCert dit uitgeeft, eindigt dan. Uw certificaat kan niet langer geldig zijn.',
  intermediate_ca:
    'Het tussenliggende certificaat van de overheid eindigt dan. Uw certificaat kan niet langer geldig zijn.',
  root_ca: 'Het stamcertificaat van de overheid eindigt dan. Uw certificaat kan niet langer geldig zijn.',
  generation: 'Deze generatie van PKIoverheid stopt dan. Uw certificaat kan niet langer geldig zijn.',
} as const satisfies Record<TermCap, string>;

export const request = {
  ...personQuestions,
  renewal: {
    title: 'Dit is de opvolger van order {number}',
    overlap:
      'Het huidige certificaat loopt af op {date}. Het nieuwe kan meteen beginnen: tot die dag werken ze allebei. Zo kunt u rustig overstappen.',
    ended: 'Het eerdere certificaat werkt niet meer. Het nieuwe begint zodra het is uitgegeven.',
    newKey:
      'U krijgt een nieuwe sleutel: PKIoverheid staat niet toe dat u de oude opnieuw gebruikt. Alle andere gegevens hebben wij vast ingevuld.',
  },
  title: 'Certificaat aanvragen',
  step: {
    ...personSteps,
    organisation: 'Organisatie',
    oin: 'OIN of HRN',
    domain: 'Naam van het certificaat',
    validity: 'Geldigheidsduur',
    key: 'Sleutel',
    representative: 'Bevoegd vertegenwoordiger',
    options: 'Extra opties',
    agreements: 'Voorwaarden',
    check: 'Controleer uw gegevens',
  },
  submit: 'Opslaan en verder',
  submitBack: 'Opslaan en terug naar het overzicht',
  saving: 'Wij slaan het op…',
  back: 'Vorige stap',
  backToCheck: 'Terug naar het overzicht',
  later: 'Opslaan en later verder? Elke stap wordt meteen bewaard. <link>Stop nu en ga later verder</link>.',
  conflict: { title: 'Dit past niet meer bij uw andere antwoorden' },

  onePage,
  start,
  findings,
  documents,

  organisation,

  oin: {
    ...oinRegister,
    title: 'Welk nummer komt in het certificaat?',
    lead: 'De overheid herkent uw organisatie aan dit nummer van 20 cijfers: het OIN of HRN.',
    whyTitle: 'Waarom is dit nodig?',
    why: 'Digipoort, KVK en Digikoppeling kijken naar dit nummer. Zonder OIN of HRN in het certificaat werkt Digipoort niet.',
    choose: 'Wat heeft uw organisatie?',
    kvk: 'HRN op basis van uw KVK-nummer',
    kvkText:
      'U hebt geen OIN, of weet het niet. Wij hebben het nummer voor u gemaakt. Goed voor de meeste organisaties.',
    rsin: 'Nummer op basis van uw RSIN',
    rsinText: 'Kies dit alleen als uw afnemer of softwareleverancier dit vraagt.',
    own: 'Ik heb al een OIN van Logius',
    ownText: 'Bijvoorbeeld als overheidsorganisatie. Vul het nummer van 20 cijfers in.',
    none: 'Geen nummer in het certificaat',
    noneText: 'Let op: dan werkt het certificaat niet voor Digipoort.',
    recommended: 'Aanbevolen',
    rsinLabel: 'RSIN',
    rsinHint: '9 cijfers, zie uw KVK-uittreksel. Vul nooit een BSN in.',
    ownLabel: 'OIN',
    ownHint: '20 cijfers. Spaties mogen.',
    preview: 'Dit nummer komt in het certificaat',
    parts: {
      prefix: 'Soort nummer',
      register_number: 'Uw nummer',
      suffix: 'Altijd nullen',
    },
    positions: 'positie {from, number} tot en met {to, number}',
    register: {
      rsin: 'RSIN',
      fi: 'fi-nummer',
      kvk: 'KVK-nummer',
      sub_oin: 'subOIN',
      logius: 'nummer van Logius',
      brin: 'BRIN (onderwijs)',
      foreign: 'buitenlands nummer',
      care_provider: 'zorgaanbieder',
      temporary: 'tijdelijk nummer',
      care_insurer: 'zorgverzekeraar',
      test: 'testnummer',
    },
  },

  domain: {
    title: 'Welke naam krijgt het certificaat?',
    lead: 'Elk servercertificaat staat op een domeinnaam: de common name. U hebt daar zelf geen website voor nodig.',
    choose: 'Domeinnaam',
    qvtl: 'Een DigiCert-naam onder qvtl.nl',
    qvtlText: 'Gratis. Wij doen de domeinvalidatie, u hoeft niets te doen.',
    recommended: 'Aanbevolen',
    own: 'Een eigen domein',
    ownText:
      'Kies dit alleen als uw software of afnemer dat vraagt. U moet dan bewijzen dat het domein van u is.',
    label: 'Naam onder qvtl.nl',
    newerTitle: 'De naam van uw organisatie is gewijzigd',
    newerText: 'Bij de nieuwe naam hoort {name}. Uw gekozen naam blijft staan zolang u niets doet.',
    newerTake: 'Neem de nieuwe naam',
    labelHint: 'Gemaakt van de naam van uw organisatie en nog vrij. U kunt dit zo laten.',
    name: 'Uw domeinnaam',
    nameHint: 'Bijvoorbeeld www.voorbeeld.nl. Een heel webadres plakken mag ook.',
    ownStepsTitle: 'Extra stappen bij een eigen domein',
    ownStep1: 'Na uw aanvraag staat bij uw bestelling precies klaar wat u moet plaatsen of lezen.',
    ownStep2: 'U of uw beheerder doet dat, op de manier die u hierboven kiest.',
    ownStep3: 'DigiCert controleert het. Pas daarna kan het certificaat worden uitgegeven.',
  },

  validity: {
    title: 'Hoe lang moet het certificaat geldig zijn?',
    lead: 'Een langere duur scheelt werk: u hoeft minder vaak opnieuw aan te vragen en te installeren.',
    choose: 'Geldigheidsduur',
    years: '{count, plural, one {# jaar} other {# jaar}}',
    endsAt: 'Geldig tot en met {date}.',
    best: 'Aanbevolen',
    longest: 'Zo lang mogelijk',
    longestText: 'Geldig tot en met {date}.',
    until: 'Eigen einddatum',
    untilText: 'U kiest zelf de laatste dag, uiterlijk {date}.',
    days: 'Eigen duur in dagen',
    daysText: 'U kiest het aantal dagen, bijvoorbeeld 199.',
    date: 'Laatste dag',
    dateHint: 'Uiterlijk {date}.',
    daysLabel: 'Aantal dagen',
    notTitle: 'Waarom {years} of langer niet meer kan',
    notText:
      '{cap} De laatste dag is {date}. Daarna vraagt u een certificaat van de nieuwe generatie (G4) aan.',
    capsTitle: 'Waarom niet langer dan {date}?',
    capsText:
      'Een certificaat kan nooit langer geldig zijn dan wat erboven hangt. Dit zijn alle grenzen, de eerste telt:',
    capName: {
      product: 'Dit product',
      issuing_ca: 'Het certificaat van DigiCert dat het uwe uitgeeft',
      intermediate_ca: 'Het tussenliggende certificaat van de overheid',
      root_ca: 'Het stamcertificaat van de overheid',
      generation: 'De generatie van PKIoverheid',
    },
    capUntil: '{name}: tot en met {date}',
    daysMost: 'Geteld vanaf de dag van uitgifte. Vandaag zijn dat er hoogstens {count, number}.',
    generation: requestGeneration,
    billed: 'Uw abonnement wordt per jaar betaald, welke duur u ook kiest.',
    cap,
  },

  key: {
    title: 'Waar wordt de sleutel gemaakt?',
    lead: 'Bij een certificaat hoort een privésleutel. Die mag alleen u hebben.',
    choose: 'Sleutel en certificaataanvraag (CSR)',
    browser: 'CSR genereren in de browser',
    browserText:
      'Het eenvoudigst, en goed voor Digipoort. Uw browser maakt de sleutel als u de aanvraag indient. Later krijgt u per e-mail de link om een .p12-bestand voor uw software te downloaden.',
    recommended: 'Aanbevolen',
    csr: 'Ik heb een CSR',
    csrText:
      'U maakte de sleutel zelf, bijvoorbeeld op een server. U krijgt dan een .p7b-bestand en maakt daar zelf een .p12 van, als uw software dat vraagt.',
    help: 'Hulp nodig met uw CSR?',
    helpText:
      'Een CSR is een tekst die begint met “-----BEGIN CERTIFICATE REQUEST-----”. Uw server of softwareleverancier kan die maken. Met OpenSSL gaat het zo:',
    helpOwn: 'Kent u dit niet? Kies dan “CSR genereren in de browser”.',
    convert: 'Zo maakt u later zelf een .p12-bestand',
    convertText:
      'U krijgt het certificaat als .p7b, .crt en .pem. Uw privésleutel hebt u zelf. Met OpenSSL voegt u die samen. U kiest daarbij een wachtwoord.',
    convertMail:
      'Deze uitleg staat straks ook bij uw certificaat. De e-mail daarover gaat naar wie de aanvraag doet.',
    acceptance: 'Toets uw CSR aan de eisen van KVK',
    bits: 'Sleutellengte',
    bitsHint: 'Hoe langer, hoe sterker. Vraagt uw software niets bijzonders, laat dan 3072 staan.',
    bitsOf: '{bits} bits',
    bits2048: 'Alleen voor oudere software die geen langere sleutel kan lezen.',
    bits3072: 'Sterk genoeg voor jaren, en past bij elke generatie van PKIoverheid.',
    bits4096: 'Extra sterk. Het maken duurt langer en sommige software wordt er traag van.',
    private: 'De privésleutel verlaat uw browser nooit leesbaar. Wij kunnen hem niet openen.',
    sameBrowser:
      'Gebruik later dezelfde browser om het certificaat te maken. Kan dat niet, dan maakt u daar gratis een nieuwe sleutel.',
    text: 'Uw CSR',
    textHint: 'Plak de hele tekst, met de regels BEGIN en END. Plak nooit een privésleutel.',
    file: 'Of kies het bestand',
    fileHint: '.csr, .pem, .req, .txt of .der, hoogstens 64 kB. Het wordt in uw browser gelezen.',
  },

  representative: {
    title: 'Wie vertegenwoordigt uw organisatie?',
    lead: 'Deze persoon bewijst wie hij of zij is en keurt de bestelling goed. Mag deze persoon de organisatie volgens KVK niet alleen binden, dan is een volmacht nodig.',
    choose: 'Bevoegd vertegenwoordiger',
    new: 'Nieuw contact',
    newText: 'Vul de gegevens van deze persoon in.',
    self: 'Ik ben het zelf',
    selfDone: 'Uw eigen gegevens zijn ingevuld.',
    firstName: 'Voornamen',
    firstNameHint: 'Zoals in het paspoort of op de identiteitskaart. Zonder titels.',
    lastName: 'Achternaam',
    lastNameHint: 'Met tussenvoegsel, zoals in het paspoort.',
    email: 'E-mailadres',
    emailHint: 'Hier komen twee e-mails. Gebruik een adres van deze persoon zelf.',
    telephone: 'Telefoonnummer',
    telephoneHint: 'Waarop DigiCert deze persoon kan bereiken.',
    jobTitle: 'Functie',
    jobTitleHint: 'Bijvoorbeeld: directeur, bestuurder of eigenaar.',
    locale: 'Taal',
    localeHint: 'In deze taal krijgt deze persoon de e-mails en de pagina’s.',
    locales: { nl: 'Nederlands', en: 'Engels' },
    sole: 'Is deze persoon volgens KVK zelfstandig bevoegd?',
    soleHint: 'Zie “Bevoegdheid” op uw KVK-uittreksel. “Alleen/zelfstandig bevoegd” is goed.',
    soleYes: 'Ja, zelfstandig bevoegd',
    soleYesText: 'Ik verklaar dat deze persoon de organisatie alleen mag binden.',
    soleNo: 'Nee, of gezamenlijk bevoegd',
    soleNoText: 'Dan is een volmacht nodig.',
    poaTitle: 'U hebt een volmacht nodig',
    poaText:
      'Na het versturen maken wij de volmacht voor u, al ingevuld. Wie samen bevoegd zijn, tekenen online met een link per e-mail, of op papier. De andere controles gaan intussen door.',
    othersTitle: 'Anderen die mogen goedkeuren',
    othersText:
      'U kunt tot {most, number} anderen opgeven. Ieder krijgt dezelfde e-mails. Wie het eerst goedkeurt, telt.',
    other: 'Vertegenwoordiger {position, number}',
    otherStored: 'Wie?',
    addOther: 'Nog iemand toevoegen',
    removeOther: 'Haal weg',
    receivesTitle: 'Wat krijgt deze persoon?',
    receives1:
      '“Verify your identity”: meteen na uw aanvraag. Om met een app de identiteit te bewijzen, met paspoort of identiteitskaart.',
    receives2:
      '“Please approve digital certificate order”: als de controles klaar zijn. Om de bestelling goed te keuren.',
    receivesHint: 'Laat het deze persoon vast weten. Dat scheelt wachten.',
  },

  options: requestOptions,

  check: {
    ...personCheck,
    title: 'Controleer uw gegevens',
    lead: 'Klopt alles? Na het indienen kunt u niets meer wijzigen.',
    organisation: 'Organisatie',
    oin: 'OIN of HRN',
    noOin: 'Geen nummer in het certificaat',
    domain: 'Naam (common name)',
    validity: 'Geldigheidsduur',
    validityYears: '{count, plural, one {# jaar} other {# jaar}}, tot en met {date}',
    validityDays: '{count, plural, one {# dag} other {# dagen}} na uitgifte',
    validityUntil: 'Tot en met {date}',
    key: 'Sleutel',
    keyBrowser: 'Wordt bij het indienen in deze browser gemaakt (RSA, {bits} bits)',
    keyCsr: 'Uw eigen CSR',
    representative: 'Bevoegd vertegenwoordiger',
    sole: 'Zelfstandig bevoegd volgens KVK',
    notSole: 'Niet zelfstandig bevoegd: met volmacht',
    andOthers: 'Of: {names}',
    options: 'Extra opties (mag u overslaan)',
    noOptions: 'Geen',
    technicalContact: 'Technisch contact: {name}',
    extraEmails: 'Ook e-mail aan: {emails}',
    comments: 'Opmerking: {text}',
    missing: 'Nog niet ingevuld',
    organisationKnown: {
      title: 'DigiCert kent al een organisatie met deze naam en dit adres',
      text: 'Meestal is dat dezelfde organisatie, en kan DigiCert die niet meer gebruiken. Vraag ons om die weer aan te zetten, of verander hierboven de gegevens als er iets niet klopt.',
      label: 'Het is een andere organisatie: laat DigiCert een nieuwe aanmaken',
      hint: 'DigiCert controleert die dan helemaal opnieuw. Kies dit alleen als u het zeker weet.',
    },
    openTitle: 'Nog niet alles is ingevuld',
    openText: 'Vul eerst dit onderdeel in:',
    problemTitle: 'Dit moet u eerst aanpassen',
    termsTitle: 'Voorwaarden',
    accept:
      'Ik ga akkoord met de <terms>gebruiksvoorwaarden</terms> en de <msa>Master Services Agreement</msa> van DigiCert (versie {version}).',
    newWindow: 'opent in een nieuw venster',
    submit: 'Aanvraag indienen',
    submitting: 'Bezig met indienen…',
    afterwards:
      'Na het indienen krijgt {email} de e-mail “Verify your identity”. U krijgt een ordernummer en volgt alles op de pagina van de bestelling.',
    making: {
      key: 'De sleutel wordt gemaakt. Dit kan enkele seconden duren…',
      csr: 'De certificaataanvraag (CSR) wordt gemaakt…',
      seal: 'De sleutel wordt verzegeld in uw browser…',
      send: 'De aanvraag wordt verstuurd…',
      stay: 'Laat deze pagina open.',
      cancel: 'Stoppen',
    },
    fault: {
      canceled: 'U bent gestopt. Er is niets verstuurd. U kunt opnieuw indienen wanneer u wilt.',
      storage_refused:
        'Uw browser staat niet toe dat de sleutel wordt bewaard. Gebruik een gewoon venster (geen privévenster) of een andere browser.',
      worker_failed:
        'Het maken van de sleutel is niet gelukt. Er is niets verstuurd. Probeer het opnieuw of gebruik een andere browser.',
    },
    browser: {
      title: 'In deze browser kan geen sleutel worden gemaakt',
      secure_context:
        'Deze pagina is niet beveiligd geopend. Open Zegel op een adres dat begint met https://.',
      web_crypto:
        'Deze browser mist versleuteling (Web Crypto). Gebruik een recente versie van Chrome, Edge, Firefox of Safari.',
      worker:
        'Deze browser kan niet op de achtergrond rekenen. Gebruik een recente versie van Chrome, Edge, Firefox of Safari.',
      indexed_db: 'Deze browser bewaart niets, vaak door een privévenster. Open een gewoon venster.',
      other:
        'Uw antwoorden zijn bewaard: log in met een andere browser en dien daar in. Of <link>lever zelf een CSR aan</link>.',
    },
  },
} as const;
