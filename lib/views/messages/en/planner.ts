/** The change from one generation of PKIoverheid to the next. */
export const planner = {
  title: 'From G1 to G4',
  lead: 'PKIoverheid is changing to a new generation of certificates. Here you see when yours end, what changes, and when best to change over.',
  summary: {
    title:
      '{count, plural, =0 {You have no G1 certificates any more} one {You have one G1 certificate} other {You have # G1 certificates}}',
    early:
      '{count, plural, =0 {Each of them ends before 2028: you change over when you renew.} one {One of them runs on after 2027. Replace that one earlier.} other {# of them run on after 2027. Replace those earlier.}}',
    stillOld: 'At this moment we still issue G1. As soon as G4 can be ordered, a renewal gives you G4.',
  },
  mine: {
    title: 'Your certificates',
    caption: 'Certificates with the moment to change over',
    empty: 'You have no valid certificates',
    emptyText: 'As soon as you have one, it is here.',
    name: 'Certificate',
    generation: 'Generation',
    ends: 'Ends',
    advice: 'Our suggestion',
    last: 'At the latest',
  },
  advice: {
    changed: 'Done: this is G4 already.',
    at_renewal: 'Change over when you renew, from {date}.',
    before_end: 'Replace it before its end date. Begin on {date}.',
    now: 'Replace it now.',
    followedBy: 'Successor begun: <link>order {number}</link> ({generation}).',
    oin: 'Note: this OIN has an old form that G4 will probably refuse. Ask us for advice.',
  },
  parties: {
    title: 'What changes per party?',
    lead: 'With the certificate you connect to another party. That party decides what it trusts. Below is what is known about that.',
    caption: 'What parties do with G1 and G4',
    party: 'Other party',
    name: {
      digipoort: 'Digipoort',
      kvk: 'KVK',
      digikoppeling: 'Digikoppeling',
      digid: 'DigiD',
      other: 'Another party',
    },
    leaf: {
      g1_server: 'Server certificate',
      g4_server: 'Server certificate, with a domain',
      g4_organisation: 'Organisation certificate, without a domain',
    },
    split:
      'In G4 the old certificate is split: with a domain under one root, without a domain under another. The other party must trust the new root before you change over. The key has at least 3072 bits.',
  },
  last: {
    title: 'Last days for G1',
    text: 'No G1 certificate is valid after {date}: then its issuer itself ends. Until when a whole term can be issued:',
    term: '{years, plural, one {1 year} other {# years}}: until and including {date}',
    past: '{years, plural, one {1 year} other {# years}}: no longer possible, this ended on {date}',
  },
  unknown: {
    title: 'What nobody knows yet',
    stop: 'When DigiCert stops issuing G1. As soon as that is known, we change this plan.',
    parties: 'From when each party accepts {generation}. Ask before you change over.',
    software:
      'Whether your software can work with {generation}: RSA-PSS signatures and larger keys. Ask its maker.',
    profile:
      'What the {generation} certificate looks like exactly. What we show comes from the official trial.',
  },
} as const;
