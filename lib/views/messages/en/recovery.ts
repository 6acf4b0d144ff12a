/** Getting back in: forgotten password, lost app, confirming a new e-mail address. */
export const recovery = {
  forgot: {
    title: 'Forgotten password',
    lead: 'We mail you a link with which you choose a new password. You also need your authenticator app or a recovery code.',
    username: 'Username or e-mail address',
    submit: 'Send me a link',
    sent: 'Look in your mailbox',
    sentText:
      'If there is an account, you get an e-mail within a few minutes. The link works for one day, and once. Nothing arrived? Look among the unwanted e-mail, or try your other e-mail address.',
    back: 'Back to sign in',
  },
  reset: {
    title: 'Choose a new password',
    lead: 'For the username {username}. Everywhere you are signed in now, you are signed out.',
    factor: 'Code from your app, or a recovery code',
    factorHint:
      'The 6 digits from your authenticator app. Do you not have it any more? Enter one of your recovery codes.',
    submit: 'Save new password',
    busy: 'Saving…',
    done: 'Your password was changed',
    doneText: 'Sign in with your new password now.',
    signIn: 'Sign in',
  },
  app: {
    lead: 'Then you link a new authenticator app. Your old app and your old recovery codes no longer work after that.',
    title: 'Link a new authenticator app',
    enrolLead:
      'Your old app and your old recovery codes no longer work after this. Only after a correct code from the new app everything is replaced.',
    inPlace: {
      title: 'Your new app is linked',
      text: 'We show the recovery codes only once. Did you not keep them? Sign in and make new ones under Security.',
      signIn: 'Sign in',
    },
    codesTitle: 'Keep your new recovery codes',
    codesLead: 'Your new app is linked. These codes take the place of the old ones.',
    submit: 'Done. Sign me in',
    busy: 'Signing you in…',
    forgotten: {
      title: 'Do you not know the password any more?',
      text: 'Contact us. Without the password the link can do nothing.',
    },
    stop: 'I did not ask for this',
    stopTitle: 'Stop everything?',
    stopText: 'The link then no longer works. Nothing changes in your account.',
    stopConfirm: 'Yes, stop everything',
    stopped: 'Everything is stopped',
    stoppedText: 'Nothing has changed in your account. If somebody calls us again, we know about this.',
  },
  email: {
    title: 'Confirm your new e-mail address',
    lead: 'From now on you get our e-mail at {to} instead of {from}. Your username stays {username}.',
    submit: 'Confirm e-mail address',
    done: 'Your e-mail address has changed',
    doneText: 'From now on we mail you at {to}. We told your old address.',
    goOn: 'To my account',
  },
  closed: {
    title: 'This link no longer works',
    signIn: 'Sign in',
  },
} as const;
