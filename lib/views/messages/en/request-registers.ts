/** What the request says of the registers, of what the account has already, and of what was found against it. */
export const organisation = {
  title: 'For which organisation is the certificate?',
  lead: 'These details go into the certificate. They must match the Commercial Register exactly.',
  existing: 'Existing information',
  existingText: 'KVK number {kvkNumber}, {street} {houseNumber}, {postcode} {city}',
  new: 'Add organisation',
  newText: 'Another organisation, or when the details above are no longer right.',
  kvkNumber: 'KVK number',
  kvkHint:
    '8 digits. It is on your KVK extract. To get the details, the number of an establishment (12 digits) will do too.',
  lookUp: 'Get the details from KVK',
  lookingUp: 'We are asking KVK…',
  found: 'Found: {name}. Check the details below.',
  foundShielded: 'Found: {name}. The address is shielded; fill that in yourself.',
  inactive:
    '{name} is no longer registered in the Commercial Register. No certificate can be requested for it.',
  notFound: 'KVK does not know this number. Check the number.',
  couldNotAsk: 'KVK cannot be reached at the moment. Fill in the details yourself; you can simply go on.',
  name: 'Name of the organisation',
  nameHint: 'The statutory name, exactly as in the Commercial Register.',
  street: 'Street',
  houseNumber: 'House number',
  postcode: 'Postcode (1234 AB)',
  city: 'City',
  province: 'Province',
  provinceHint: 'KVK does not pass on the province. Choose it yourself.',
  country: 'Country',
  telephone: 'Telephone number of the organisation',
  telephoneHint: 'DigiCert may call this number to check the request.',
  search: {
    open: 'No KVK number at hand? Search by name',
    label: 'Name or trade name',
    hint: 'Whole words, for example “Donald”.',
    button: 'Search at KVK',
    busy: 'We are searching at KVK…',
    results: 'Found at KVK: choose your organisation',
    hit: '{name}, {city}, KVK number {kvkNumber}',
    none: 'KVK finds no active organisation with these words. Try fewer or other words.',
    couldNotAsk:
      'KVK cannot be reached at the moment. Fill in the KVK number yourself; you can simply go on.',
  },
  differs: {
    title: 'KVK has something else than you filled in',
    field: 'Detail',
    typed: 'You filled in',
    registered: 'Commercial Register',
    take: 'Take over from the Commercial Register',
  },
  known: {
    kvk_number: 'You have stored this organisation already',
    name: 'You have stored an organisation with this name already',
    text: '{name}, KVK number {kvkNumber}, {street} {houseNumber}, {city}.',
    replaces: 'Do you go on with the details below? Then they replace the stored ones when you submit.',
    use: 'Use the stored details',
  },
} as const;

export const oinRegister = {
  sub: 'A subOIN from Logius',
  subText: 'For a part, service or partnership below an organisation that has an OIN.',
  subLabel: 'SubOIN',
  subHint: '20 digits, beginning with 00000004. Blanks are fine.',
  picture: 'The number in twenty positions',
  lookUp: 'Look it up in the OIN register',
  lookingUp: 'We are looking up the number…',
  meant: 'Do you mean {number}?',
  take: 'Take this number',
  inRegister: {
    active: 'This number is in the OIN register and active.',
    activeNamed: 'This number is in the OIN register and active. In the name of: {name}.',
    made: 'A number made from the KVK number or RSIN is not in the public OIN register. That is as it should be.',
    could_not_ask: 'The OIN register cannot be reached at the moment. You can simply go on.',
  },
  similar: {
    title: 'You have something for this number already',
    more: '{count, plural, one {Show one more} other {Show # more}}',
    draft: 'The draft of order {number} has not been submitted yet.',
    pending: 'Order {number} is still on its way.',
    pendingNamed: 'Order {number} for {name} is still on its way.',
    valid: 'Certificate {name} (order {number}) is valid up to and including {date}.',
    todo: {
      draft: 'Finish that draft, or go on here if you need two certificates.',
      pending: 'Are you waiting for that certificate? Then there is nothing to request again.',
      renew: 'Do you want to replace it? Renew it there: all details have then been filled in.',
      valid: 'Does it still work? Then you need no new one. Only go on for a second certificate.',
    },
    open: {
      draft: 'Open the draft',
      pending: 'See the order',
      renew: 'To that certificate, to renew it',
      valid: 'See the certificate',
    },
  },
} as const;

export const findings = {
  refuse: 'You have to change this first',
  warn: 'Mind this. You can submit.',
  note: 'Good to know',
  registered: 'In the register: {value}.',
  stored: 'Complete the stored organisation',
} as const;

export const onePage = {
  title: 'Request a certificate',
  lead: 'All questions on one page. You save each part by itself, in the order you like.',
  view: 'View',
  toAll: 'Show everything on one page',
  toSteps: 'Show question by question',
  save: 'Save this part',
  saved: 'Saved.',
  contents: 'Parts',
  first: 'Save the organisation first. This part follows from it.',
  toCheck: 'Check and submit',
  checkText: 'You see everything once more before you submit.',
  state: {
    empty: 'to be done',
    optional: 'may be skipped',
    faulty: 'not right yet',
    complete: 'saved',
  },
} as const;

export const start = {
  title: 'Before you begin',
  lead: 'Filling this in takes about a quarter of an hour. Every answer is saved at once: you can stop and go on later, on another device too.',
  begin: 'Begin with the first question',
  all: 'All questions on one page',
} as const;

export const documents = {
  title: 'The documents',
  lead: 'You agree to version {version}. We keep that version with your order.',
  terms: 'Certificate Terms of Use (DigiCert)',
  msa: 'Master Services Agreement (DigiCert)',
  privacyCa: 'Privacy Policy (DigiCert)',
  general: 'General terms of Zegel',
  privacy: 'Privacy statement of Zegel',
} as const;
