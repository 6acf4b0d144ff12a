/** The few words of the error screens, which must work when nothing else does. */
export const crash = {
  title: 'Er ging iets mis bij ons',
  text: 'De pagina kan nu niet worden getoond. Wat u eerder hebt opgeslagen is bewaard. Probeer het opnieuw.',
  code: 'Foutcode {code}',
  again: 'Opnieuw proberen',
  home: 'Naar de startpagina',
} as const;
