export const person = {
  steps: {
    title: 'How it goes',
    request: 'You buy the certificate and fill in the request: for whom, what for, and where the token goes.',
    identity: 'The certificate holder shows who they are, with a passport or identity card and an app.',
    title_check: 'DigiCert looks up the professional title in the register of the profession.',
    organisation: 'DigiCert checks your organisation. An authorised representative approves the order.',
    approval: 'The certificate holder approves the order.',
    device: 'DigiCert sends the token and, apart, a letter with the PIN.',
    install: 'You put the certificate on the token with DigiCert Trust Assistant.',
  },
  facts: {
    title: 'Characteristics',
    device: 'Key',
    token: 'On a token (USB)',
    qscd: 'On a qualified device (QSCD)',
    purpose: 'Purpose',
    expedited: 'Expedited shipping',
    expeditedPrice: '{price} once, without VAT',
    titles: 'Professional titles',
  },
};
