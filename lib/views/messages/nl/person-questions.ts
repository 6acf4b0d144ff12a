import type { TitleProof } from '@/lib/domain/person/professional-titles';

const proof = {
  nba: 'Bewijs: uw inschrijving in het register van de NBA.',
  nova: 'Bewijs: uw inschrijving op het tableau van de Nederlandse orde van advocaten.',
  knb: 'Bewijs: uw inschrijving in het register voor het notariaat (KNB).',
  kadaster: 'Bewijs: uw aanstelling door het Kadaster.',
  kbvg: 'Bewijs: een gewaarmerkt uittreksel uit het register van de KBvG, of het bewijs van uw beëdiging.',
  appointment: 'Bewijs: uw aanstellingsbesluit of het bewijs van uw beëdiging.',
} as const satisfies Record<TitleProof, string>;

/** The questions about a person and the device that holds the key. */
export const personQuestions = {
  holder: {
    title: 'Voor wie is het certificaat?',
    lead: 'Dit is de certificaathouder. De naam komt in het certificaat te staan.',
    choose: 'Certificaathouder',
    new: 'Andere persoon',
    newText: 'Vul de gegevens van deze persoon in.',
    self: 'Dat ben ik zelf',
    selfDone: 'Uw eigen gegevens zijn ingevuld.',
    kept: 'De gegevens van deze persoon blijven zoals ze zijn. Kloppen ze niet meer, kies dan “Andere persoon”.',
    firstName: 'Voornamen',
    firstNameHint:
      'Zoals in het paspoort, in elk schrift. Zonder titels: “Dr.” of “mr.” mag niet in het certificaat.',
    lastName: 'Achternaam',
    lastNameHint: 'Met voorvoegsel. Een toevoeging zoals “Sr.” of “III” mag.',
    email: 'E-mailadres',
    emailHint:
      'Van deze persoon zelf: hier komen de identiteitscontrole en de goedkeuring. Het staat niet in het certificaat.',
    telephone: 'Telefoonnummer',
    telephoneHint: 'Bij een buitenlands nummer met landcode, bijvoorbeeld +32.',
    country: 'Land',
    province: 'Provincie',
    region: 'Provincie, staat of regio',
    regionHint: 'Heeft uw land die niet? Vul dan de plaats nog eens in.',
    city: 'Woonplaats',
    postcode: 'Postcode',
    professionalTitle: 'Beroepstitel',
    professionalTitleHint:
      'Deze titel komt in het certificaat. Alleen deze beroepen zijn erkend voor dit certificaat.',
    chooseTitle: 'Kies uw titel',
    proof,
    proofHint: 'DigiCert zoekt dit op. Lukt dat niet, dan vraagt het validatieteam u om een bewijs.',
  },
  profile: {
    title: 'Waarvoor is het certificaat?',
    lead: 'Een certificaat van PKIoverheid heeft één doel. Voor een tweede doel vraagt u een tweede certificaat aan.',
    choose: 'Doel',
    option: {
      authentication: 'Authenticatie',
      encryption: 'Versleutelen (vertrouwelijkheid)',
      nonrepudiation: 'Ondertekenen (onweerlegbaarheid)',
    },
    about: {
      authentication: 'U bewijst ermee wie u bent, bijvoorbeeld om veilig in te loggen.',
      encryption: 'Anderen versleutelen gegevens die alleen u kunt lezen, bijvoorbeeld e-mail.',
      nonrepudiation: 'U zet er een gekwalificeerde elektronische handtekening mee.',
    },
    expert: 'Voor experts: RSASSA-PSS',
    pss: 'Onderteken het certificaat met RSASSA-PSS',
    pssHint:
      'Dit gaat over de handtekening van DigiCert op uw certificaat, niet over die van u. Laat dit uit, behalve als de ontvangende partij erom vraagt: oudere software kan zo’n certificaat niet lezen. Het werkt alleen als DigiCert uitgeeft met een RSA-sleutel. In de nieuwe generatie (G4) is RSASSA-PSS altijd aan.',
  },
  shipping: {
    title: 'Waar sturen we het token naartoe?',
    lead: 'De sleutel van dit certificaat staat op een apparaatje dat u thuisgestuurd krijgt.',
    device: {
      token: {
        title: 'Uw token',
        text: 'Een token is een klein apparaat voor de usb-poort. Uw sleutel wordt erop gemaakt en kan er niet af. U gebruikt het met een pincode, die in een aparte brief komt.',
      },
      qscd: {
        title: 'Uw gekwalificeerde middel (QSCD)',
        text: 'Een QSCD is een gecertificeerd token voor gekwalificeerde handtekeningen. Uw sleutel wordt erop gemaakt en kan er niet af. U gebruikt het met een pincode, die in een aparte brief komt.',
      },
    },
    after:
      'Na de ontvangst zet u het certificaat erop met DigiCert Trust Assistant. Wij wijzen u stap voor stap de weg.',
    name: 'Naam van de ontvanger',
    nameHint: 'Voor- en achternaam van wie het pakje aanneemt.',
    line1: 'Straat en huisnummer',
    line2: 'Adresregel 2',
    line2Hint: 'Bijvoorbeeld een verdieping of afdeling. Meestal is dit leeg.',
    postcode: 'Postcode',
    city: 'Plaats',
    province: 'Provincie',
    region: 'Provincie, staat of regio',
    country: 'Land',
    method: 'Verzending',
    standard: 'Standaard',
    standardText: 'Zonder extra kosten.',
    expedited: 'Met spoed',
    expeditedText:
      '{price} extra, zonder btw. U krijgt hiervoor één aparte factuur als de bestelling is aangenomen.',
  },
} as const;

/** Names of these questions in the list of steps. */
export const personSteps = { holder: 'Certificaathouder', profile: 'Doel', shipping: 'Verzending' } as const;

/** Words of the summary of a person's request. */
export const personCheck = {
  holder: 'Certificaathouder',
  profile: 'Doel',
  shipping: 'Verzenden naar',
  pssOn: 'met RSASSA-PSS',
  standard: 'Standaard verzonden',
  expedited: 'Met spoed verzonden ({price})',
  acceptPerson:
    'Ik ga akkoord met de <csa>Certificate Subscriber Agreement</csa>, de <terms>gebruiksvoorwaarden</terms> en de <msa>Master Services Agreement</msa> van DigiCert (versie {version}).',
  afterwardsPerson:
    'Na het indienen krijgt {email} de e-mail “Verify your identity”. Daarna volgt de goedkeuring, en dan wordt het token verstuurd. Op de pagina van de bestelling volgt u alles.',
} as const;
