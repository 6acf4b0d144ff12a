export const factorAgain = {
  title: 'Confirm that it is you',
  text: 'This is a sensitive change. First enter the code that your authenticator app shows now. What you have filled in stays.',
  code: 'Code from the app',
  codeHint: '6 digits. Each code works once; wait for the next one if needed.',
  submit: 'Confirm',
  busy: 'Checking the code…',
  cancel: 'Cancel',
  noApp: 'Lost your phone? Sign out and sign in with a recovery code.',
} as const;
