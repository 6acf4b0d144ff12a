export const link = {
  opening: { title: 'Opening your link', text: 'One moment, please.' },
  none: {
    title: 'Open the link in your e-mail',
    text: 'This page opens personal links. Press the button in the e-mail, or copy the whole address from the e-mail into your browser.',
    ended:
      'Did you have the page open before? We close it after half an hour in which nothing is done. With the link in the e-mail you continue where you were.',
    goOn: 'Continue where I was',
  },
  noScript:
    'This page needs JavaScript. Switch it on in your browser and open the link in the e-mail again. Your link stays valid.',
  unknown: {
    title: 'This link is not right',
    text: 'The address was probably not copied completely. Press the button in the e-mail, or copy the whole address.',
  },
  expired: {
    title: 'This link has expired',
    text: 'Links in our e-mails work for a limited time. We gladly send you a new one, to the same e-mail address.',
  },
  withdrawn: {
    title: 'There is a newer link',
    text: 'This link no longer works, because we sent you a new one after it. Open the newest e-mail from us. If you cannot find it, we send another.',
  },
  used: {
    title: 'This has been done',
    text: 'What this link was for is finished. There is nothing left to do.',
    signIn: 'Sign in',
    home: 'Go to the home page',
  },
  trouble: {
    title: 'The link cannot be opened now',
    text: 'Your link is not lost. Check your internet connection and try again.',
    again: 'Try again',
  },
  mailAgain: {
    button: 'Send me a new link',
    busy: 'Sending the e-mail…',
    sent: 'The e-mail is on its way',
    sentText: 'Look in your mailbox in a minute, in the junk folder too. Use only the newest link.',
  },
} as const;
