export const developers = {
  footer: 'Voor ontwikkelaars',
  title: 'Voor ontwikkelaars',
  lead: 'Met de REST-API van Zegel leest uw programma bestellingen, certificaten, abonnementen en facturen van uw account, vraagt het certificaten aan en laat het die opnieuw maken.',
  start: {
    title: 'Snel beginnen',
    key: 'Maak als eigenaar van het account een sleutel, met alleen de rechten die uw programma nodig heeft.',
    makeKey: 'Naar de sleutels van mijn account',
    set: 'Zet het adres en de sleutel klaar. Zet een sleutel nooit in uw programmacode of in een adres.',
    document:
      'Het OpenAPI-document (3.1) beschrijft alles precies; uw gereedschap kan er een client van maken.',
    openapi: 'OpenAPI-document',
    acceptance:
      'Wilt u weten of KVK een certificaat aanneemt? Stuur het zonder sleutel naar “POST /api/acceptance-test”: dezelfde toets als op de pagina.',
    toAcceptance: 'Naar de toets',
    webhooks: 'Wilt u een bericht krijgen als er iets gebeurt? Gebruik dan webhooks.',
    toWebhooks: 'Naar de webhooks van mijn account',
  },
  environment: 'Adres en sleutel klaarzetten',
  examples: {
    title: 'Voorbeelden',
    text: 'Deze voorbeelden zijn getest. In de shell gebruiken ze curl, jq en openssl; in TypeScript alleen Node.js.',
    shell: 'Shell',
    typescript: 'TypeScript',
    names: {
      orders: 'Welke bestellingen wachten, en op wie',
      request: 'Een certificaat aanvragen op een abonnement',
      ending: 'Alle certificaten die in gebruik zijn, met hun einddatum',
      download: 'Een certificaat met keten ophalen',
      reissue: 'Een certificaat opnieuw laten maken voor een nieuwe sleutel',
    },
  },
  endpoints: {
    title: 'Alle verzoeken',
    caption: 'Verzoeken, met het recht dat nodig is',
    request: 'Verzoek',
    what: 'Wat het doet',
    scope: 'Recht',
    names: {
      listOrders: 'Bestellingen van het account; te filteren op status, organisatie en zoekwoord',
      readOrder: 'Eén bestelling, met de controles, wie aan zet is en sinds wanneer',
      startRequest: 'Een aanvraag beginnen op een abonnement, met de antwoorden die u al hebt',
      readRequest: 'Een aanvraag die nog open is: wat ontbreekt, en wat DigiCert of KVK zou weigeren',
      answerRequest: 'Antwoorden van een open aanvraag invullen of veranderen',
      submitRequest: 'Een aanvraag indienen',
      reissueOrder: 'Het certificaat opnieuw laten maken voor een nieuwe sleutel (CSR)',
      listCertificates: 'Certificaten van het account; te filteren op status en einddatum',
      readCertificate: 'Eén certificaat, met keten',
      downloadCertificate: 'Eén certificaat als bestand: crt, pem, p7b, der of zip',
      listSubscriptions: 'Abonnementen van het account',
      listInvoices: 'Facturen van het account',
      downloadInvoice: 'Eén factuur als pdf of als elektronische factuur (ubl)',
    },
  },
  rules: {
    title: 'Afspraken',
    paging:
      'Lijsten komen per pagina, met het nieuwste eerst. Stuur “nextCursor” uit het antwoord als “cursor” mee voor de volgende pagina. Het adres daarvan staat ook in de header “Link”.',
    limits:
      'Een sleutel mag {reads} keer per minuut lezen en {writes} keer per minuut iets laten doen. De headers “RateLimit-Policy” en “RateLimit” zeggen wat er over is. Bij antwoord 429 zegt “Retry-After” na hoeveel seconden het weer kan.',
    once: 'Elk POST-verzoek heeft een header “Idempotency-Key” nodig: een eigen, unieke tekst. Krijgt u geen antwoord? Stuur dan hetzelfde verzoek met dezelfde tekst nog eens. Het wordt één keer gedaan en u krijgt het eerste antwoord. Wij bewaren het minstens 24 uur.',
    order:
      'Een certificaat aanvragen gaat in drie stappen: beginnen op een abonnement, invullen, en indienen. Elk antwoord van een open aanvraag zegt wat nog ontbreekt en wat DigiCert of KVK zou weigeren. Aanvrager is wie de sleutel maakte: die krijgt de e-mails en haalt het certificaat op. Kan die persoon dat niet meer, dan is het een eigenaar van het account.',
    change:
      'Antwoorden kunnen er velden bij krijgen. Verandert er iets waardoor programma’s niet meer werken, dan krijgt de API een nieuw adres.',
    request: 'Elk antwoord heeft een header “X-Request-Id”. Noem die als u ons iets vraagt over een verzoek.',
  },
  problems: {
    title: 'Foutmeldingen',
    text: 'Een fout komt als “application/problem+json” (RFC 9457). Gebruik “code” in uw programma en “detail” voor mensen. Bij velden die niet kloppen, zegt “errors” per veld wat er mis is. Wilt u “detail” in het Nederlands? Stuur dan “Accept-Language: nl”.',
    caption: 'Foutmeldingen, met hun status',
    code: 'Code',
    status: 'Status',
    meaning: 'Wat er is, en wat u doet',
  },
};
