/** What software does with a certificate; facts and their absence. */
export const software = {
  title: 'Uw software: {name}',
  unnamed: { own_build: 'eigen software', other: 'andere software' },
  accepts: 'Neemt aan',
  refuses: 'Weigert',
  install: 'Waar het bestand komt',
  g4: 'Certificaten van generatie G4',
  source: 'Bron',
  unknown: 'Niet bekend',
  unknownNote: 'Van deze software vonden wij geen gegevens. Een .p12-bestand met wachtwoord is gebruikelijk.',
  form: {
    p12: '.p12 of .pfx (sleutel en certificaat)',
    p7b: '.p7b (certificaat zonder sleutel)',
    csr: 'een eigen CSR (de software maakt de sleutel)',
  },
  way: {
    upload: 'In de software zelf',
    windows_store: 'In het certificaatarchief van Windows',
  },
  g4Answer: { unknown: 'Niet bekend; vraag de leverancier', likely_not: 'Werken waarschijnlijk niet' },
  evidence: {
    vendor: 'De leverancier ({source})',
    source_code: 'De openbare broncode ({source})',
    reseller: 'Een wederverkoper over {source}, uit {year}; dit kan veranderd zijn',
    none: 'Geen',
  },
  note: {
    domain_unused: 'De domeinnaam in het certificaat wordt niet gebruikt; elke naam is goed.',
    one_per_becon_number: 'Voor elk becon-nummer is een eigen certificaat nodig.',
    old_ones_may_stay: 'Oude certificaten mogen blijven staan.',
    banks_use_windows_store:
      'Voor SBR Banken installeert u het certificaat ook in Windows en exporteert u het openbare deel (.cer).',
    banks_need_own: 'Voor banken is een eigen certificaat verplicht.',
    shared_certificate_offered:
      'De leverancier biedt ook aanleveren met een gedeeld certificaat. Dan hebt u er zelf geen nodig.',
    warns_before_expiry: 'De software waarschuwt een maand voordat het certificaat verloopt.',
    needs_tls_1_2: 'De verbinding gebruikt TLS 1.2; op een oude Windows-versie werkt dat niet.',
    fetches_g1_root:
      'De software haalt zelf het stamcertificaat van G1 op. Een keten van G4 herkent zij dan waarschijnlijk niet.',
    same_key_signs_messages:
      'Gebruik hetzelfde certificaat voor de TLS-verbinding en voor de handtekening onder het bericht (WS-Security).',
    ask_vendor: 'Vraag de leverancier welk bestand nodig is.',
  },
} as const;
