/** Before a renewal. */
export const renewal = {
  title: 'Renew a certificate',
  lead: 'You request a successor for {name}.',
  overlap: {
    title: 'Two certificates side by side',
    text: 'The present certificate ends on {date}. The new one can start at once. Until that day both work, so that you can change over at your ease.',
  },
  ended: {
    title: 'The present certificate does not work any more',
    text: 'It was revoked or has expired (end date {date}). The new one starts as soon as it is issued.',
  },
  same: 'We fill in organisation, OIN, name and representative for you. You can still change everything.',
  newKey: 'You get a new key. Your browser makes it when you submit. The old one must not be used again.',
  newCsr: 'You make a new CSR with a new key. A CSR with the old key is refused.',
  checks: 'Your representative approves the order again. Checks that still hold are not done over.',
  free: 'It is part of your subscription. You pay nothing extra.',
  generation:
    'The present certificate is of generation {from}, the new one of {to}. <link>See what that changes for you</link>.',
  begin: 'Begin the renewal',
  begun: 'The renewal has begun already: order {number}.',
  goOn: 'Go to the renewal',
  early: {
    title: 'You can renew from {date}',
    text: 'Do you need a new key now? Then have the certificate reissued. That is free.',
    reissue: 'Make a new key',
  },
  never: {
    title: 'This certificate cannot be renewed now',
    text: 'Make a new request from your subscription.',
  },
} as const;
