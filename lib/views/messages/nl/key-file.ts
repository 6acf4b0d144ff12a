import type { InstallWay } from '@/lib/domain/software/key-file';

/** Where the certificate file is used: which protection it needs, and the steps that lead to use. */
export const keyFile = {
  target: {
    label: 'Waar gaat u het bestand gebruiken?',
    hint: 'Dan kiezen wij de beveiliging die daar werkt, en krijgt u straks de juiste stappen.',
    software: 'Boekhoud- en aangiftesoftware',
    systems: 'Server of computer',
  },
  system: {
    windows_new: 'Windows 10 of 11, Windows Server 2019 of nieuwer',
    windows_old: 'Windows Server 2016 of ouder, Windows 8.1 of ouder',
    java_new: 'Java 8u301, 11.0.12 of nieuwer',
    java_old: 'Java, een oudere versie',
    macos: 'macOS (Sleutelhangertoegang)',
    openssl: 'Linux, OpenSSL, curl of .NET',
  },
  unnamed: { own_build: 'Eigen software', other: 'Andere software, of ik weet het nog niet' },
  why: {
    reads_modern: 'Dit systeem leest het moderne bestand.',
    too_old:
      'Dit systeem is te oud voor het moderne bestand. Neem ons voorgestelde wachtwoord: de versleuteling is zwakker.',
    macos:
      'Sleutelhangertoegang weigert het moderne bestand. Neem ons voorgestelde wachtwoord: de versleuteling is zwakker.',
    windows_store:
      'Deze software leest het certificaat uit Windows. Dat kan het moderne bestand vanaf Windows 10 en Server 2019. Hebt u een oudere Windows? Kies die dan hierboven.',
    not_told:
      'De leverancier zegt niet welke beveiliging nodig is. Wij beginnen met de sterkste. Weigert de software het bestand? Maak het hier dan opnieuw met de andere; uw sleutel en certificaat blijven gelijk.',
  },
  other: 'Zelf de beveiliging kiezen',
  steps: {
    title: 'Zo neemt u het in gebruik: {name}',
    windows: {
      one: 'Dubbelklik op het bestand. Kies “Lokale computer” als een dienst of meer mensen het gebruiken, anders “Huidige gebruiker”.',
      two: 'Typ het wachtwoord. Zet “Deze sleutel als exporteerbaar aanmerken” uit.',
      three:
        'Kies “Automatisch het certificaatarchief selecteren” en maak het af. Kies het certificaat daarna in uw software.',
    },
    java: {
      one: 'Een .p12 is zelf een keystore: verwijs ernaar met javax.net.ssl.keyStore en javax.net.ssl.keyStoreType=PKCS12.',
      two: 'Kijk met deze opdracht of Java het bestand leest.',
      three: 'Zet het wachtwoord in een geheim van uw server, niet in een script.',
    },
    macos: {
      one: 'Dubbelklik op het bestand en kies de sleutelhanger “Inloggen” of “Systeem”.',
      two: 'Typ het wachtwoord van het bestand, niet dat van uw Mac.',
      three: 'Onder “Mijn certificaten” staat nu het certificaat met de sleutel eronder.',
    },
    openssl: {
      one: 'curl en .NET lezen het .p12-bestand zelf.',
      two: 'Heeft uw software losse bestanden nodig? Deze opdracht haalt ze eruit.',
      three: 'Geef alleen de dienst leesrecht op het bestand met de sleutel.',
    },
    upload: {
      one: 'Open in {name} de plek waar u certificaten beheert. De helppagina’s van de leverancier wijzen de weg.',
      two: 'Upload het .p12-bestand, niet de ZIP uit de e-mail.',
      three: 'Vraagt {name} om een “wachtwoord” of “pincode”? Dat is het wachtwoord dat u net koos.',
    },
    ask: {
      one: 'Van deze software kennen wij de stappen niet. Meestal uploadt u het .p12-bestand bij de instellingen voor certificaten of Digipoort.',
      two: 'Vraagt de software om een “wachtwoord” of “pincode”? Dat is het wachtwoord dat u net koos.',
      three:
        'Lukt het niet? Vraag de leverancier: “Waar upload ik een PKIoverheid-certificaat als .p12-bestand?”',
    },
  } satisfies Record<InstallWay, { one: string; two: string; three: string }> & { title: string },
  command: 'Opdracht voor {name}',
  sheet: {
    title: 'Voor in de kluis',
    text: 'Print een blad met het wachtwoord, vouw het dicht en bewaar het in een gesloten envelop. De print gaat van uw browser naar uw printer, niet langs ons.',
    print: 'Verzegeld blad printen',
    outside: 'Vertrouwelijk: wachtwoord van een certificaat',
    certificate: 'Certificaat',
    file: 'Bestand',
    order: 'Bestelling',
    organisation: 'Organisatie',
    until: 'Geldig tot en met',
    made: 'Geprint op',
    opened: 'Geopend door en op',
    fold: 'Hier naar binnen vouwen en dichtplakken',
    inside: 'Wachtwoord van het bestand',
    never:
      'Niemand kan dit wachtwoord opzoeken of herstellen. Is dit blad weg, dan maakt u in uw account gratis een nieuw bestand.',
    destroy: 'Vernietig dit blad als het certificaat is verlopen of vervangen.',
  },
} as const;
