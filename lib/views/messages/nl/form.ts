export const form = {
  optional: '(optioneel)',
  problemTitle: 'Er is een probleem',
  problemIntro: 'Verbeter dit en verstuur het formulier opnieuw. Wat u hebt ingevuld is bewaard.',
  errorPrefix: 'Fout:',
  unreachable:
    'Er is geen verbinding. Wat u hebt ingevuld staat er nog. Controleer uw internet en probeer het opnieuw.',
  reference: 'Noem dit nummer als u contact opneemt: {reference}.',
  sending: 'Bezig met versturen…',
  choose: 'Maak een keuze',
  password: {
    show: 'Toon wachtwoord',
    hide: 'Verberg wachtwoord',
    shown: 'Uw wachtwoord is zichtbaar',
    hidden: 'Uw wachtwoord is verborgen',
  },
  file: {
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    chosen: 'Gekozen bestand: {name}',
    remove: 'Verwijder dit bestand',
    tooLarge: 'Dit bestand is groter dan {size}. Kies een kleiner bestand.',
    wrongKind: 'Dit soort bestand kan hier niet. Kies {kinds}.',
    kilobytes: '{count, number} kB',
    megabytes: '{count, number} MB',
  },
} as const;
