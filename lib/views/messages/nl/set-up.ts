import type { SecurityQuestion } from '@/lib/domain/account/security-question';

const questions = {
  first_street: 'In welke straat woonde u het eerst?',
  first_employer: 'Hoe heette uw eerste werkgever?',
  first_car: 'Wat was uw eerste auto?',
  primary_school: 'Hoe heette uw basisschool?',
  favourite_teacher: 'Hoe heette uw leukste leraar of lerares?',
  favourite_dish: 'Wat is uw lievelingsgerecht?',
  birthplace_of_grandmother: 'In welke plaats is uw oma geboren?',
  first_concert: 'Naar welk concert ging u het eerst?',
} as const satisfies Record<SecurityQuestion, string>;

export const setUp = {
  title: 'Account afronden',
  question: {
    title: 'Kies twee beveiligingsvragen',
    lead: 'Als u ons belt, stellen wij deze vragen. Zo weten wij dat u het bent.',
    why: 'U hebt de antwoorden nooit nodig om in te loggen. Er kan ook niemand uw wachtwoord mee wijzigen.',
    question1: 'Eerste beveiligingsvraag',
    answer1: 'Uw antwoord op de eerste vraag',
    question2: 'Tweede beveiligingsvraag',
    answer2: 'Uw antwoord op de tweede vraag',
    answerHint: 'Wij bewaren het versleuteld. Een verzonnen antwoord mag ook, als u het maar onthoudt.',
    submit: 'Opslaan en verder',
  },
  questions,
  app: {
    title: 'Koppel uw authenticator-app',
    lead: 'Bij het inloggen vult u straks een code uit deze app in (One-time passcode, OTP). Zo komt niemand binnen met alleen uw wachtwoord.',
    get: {
      title: 'Open een app',
      text: 'Hebt u al een authenticator-app? Gebruik die. Anders installeert u er een uit de winkel van uw telefoon. Elke app die codes maakt volgens RFC 6238 (TOTP) werkt. Bijvoorbeeld:',
      computer:
        'Op uw computer kan het ook, met een wachtwoordkluis zoals 1Password, Bitwarden of KeePassXC.',
      newWindow: 'opent in een nieuw venster',
    },
    scan: {
      title: 'Scan de QR-code',
      text: 'Kies in de app voor toevoegen, vaak een plusteken, en richt de camera op deze code.',
      label: 'QR-code om Zegel aan uw authenticator-app toe te voegen',
    },
    phone: 'Bent u nu op uw telefoon?',
    open: 'Open in mijn authenticator-app',
    type: {
      title: 'Lukt scannen niet? Typ de sleutel over',
      text: 'Kies in de app voor “sleutel invoeren”. Vul als naam {username} in en als soort “op tijd gebaseerd”.',
      key: 'Sleutel',
      copy: 'Sleutel kopiëren',
    },
    confirm: { title: 'Vul de code in die de app nu toont' },
    code: 'Code uit de app (OTP)',
    codeHint: '6 cijfers. Pas na een goede code is de app gekoppeld.',
    submit: 'Code controleren',
    busy: 'Wij controleren de code…',
  },
  codes: {
    title: 'Bewaar uw herstelcodes',
    lead: 'Uw app is gekoppeld. Raakt u uw telefoon kwijt, dan logt u in met een van deze codes. Elke code werkt één keer.',
    once: 'U ziet deze codes alleen nu. Bewaar ze in een wachtwoordkluis of op papier, niet op dezelfde telefoon.',
    list: 'Uw tien herstelcodes',
    copy: 'Herstelcodes kopiëren',
    download: 'Downloaden',
    print: 'Afdrukken',
    fileName: 'zegel-herstelcodes.txt',
    fileTitle: 'Herstelcodes van Zegel voor {username}. Elke code werkt één keer.',
    username: 'Uw gebruikersnaam om in te loggen',
    kept: 'Ik heb de herstelcodes bewaard.',
    submit: 'Klaar. Naar het aanvragen van uw certificaat',
    busy: 'Wij loggen u in…',
  },
  again: {
    title: 'Nog één stap: uw herstelcodes',
    lead: 'Uw app is al gekoppeld, maar u hebt de herstelcodes nog niet bewaard. U krijgt nu tien nieuwe; eerdere werken niet meer.',
    code: 'Code uit de app (OTP)',
    codeHint: '6 cijfers. Zo weten wij dat u het bent.',
    submit: 'Toon mijn herstelcodes',
  },
  done: {
    title: 'Uw account is al ingesteld',
    text: 'U hoeft hier niets meer te doen. Log in met uw gebruikersnaam, uw wachtwoord en de code uit uw app.',
    signIn: 'Inloggen',
  },
  none: {
    title: 'Open de link uit uw e-mail',
    text: 'Deze pagina hoort bij een persoonlijke link, of u bent er een half uur niet geweest. Open de link uit de e-mail “Set up your new services” opnieuw. U gaat verder waar u was. Inloggen met uw wachtwoord kan ook.',
    signIn: 'Inloggen met mijn wachtwoord',
  },
} as const;
