/** The calendar with the ends of certificates: its page and what stands in it. */
export const calendar = {
  title: 'In your calendar',
  lead: 'Put the end dates of all your certificates in Outlook, Google Calendar or Apple Calendar. The calendar keeps itself up to date.',
  none: 'You have no calendar address yet.',
  since: 'You have had a calendar address since {date}.',
  read: 'Your calendar last read it on {date}.',
  neverRead: 'No calendar has read it yet.',
  make: 'Make calendar address',
  renew: 'Make a new address',
  end: {
    trigger: 'End address',
    title: 'End the calendar address?',
    text: 'The calendars that read this address get nothing to see any more.',
    confirm: 'End address',
  },
  fresh: {
    title: 'This is your calendar address',
    text: 'We show it once. Copy it and choose “Subscribe from web” in your calendar. An earlier address no longer works.',
    secret:
      'Share this address with nobody: whoever has it sees the names and end dates of your certificates. Nothing else, and nothing can be changed with it.',
    label: 'Calendar address',
    copy: 'Copy calendar address',
  },
  feed: {
    name: 'Certificates of {organisation}',
    description: 'End dates of certificates, kept by Zegel',
    ours: 'Expires: {name}',
    theirs: 'Expires: {name} ({label})',
    textOurs: 'Certificate {name}, order {number}.\nRequest the new one in time: {address}',
    textTheirs: 'Certificate {name} from {issuer}, watched as “{label}”.\nMore: {address}',
    alarm: '{name} expires in {days, plural, one {# day} other {# days}}',
  },
} as const;
