import type { SecurityQuestion } from '@/lib/domain/account/security-question';

const questions = {
  first_street: 'Which street did you live in first?',
  first_employer: 'What was the name of your first employer?',
  first_car: 'What was your first car?',
  primary_school: 'What was the name of your primary school?',
  favourite_teacher: 'What was the name of your favourite teacher?',
  favourite_dish: 'What is your favourite dish?',
  birthplace_of_grandmother: 'In which town was your grandmother born?',
  first_concert: 'Which concert did you go to first?',
} as const satisfies Record<SecurityQuestion, string>;

export const setUp = {
  title: 'Finish your account',
  question: {
    title: 'Choose two security questions',
    lead: 'When you call us, we ask these questions. That is how we know it is you.',
    why: 'You never need the answers to sign in. Nobody can change your password with them either.',
    question1: 'First security question',
    answer1: 'Your answer to the first question',
    question2: 'Second security question',
    answer2: 'Your answer to the second question',
    answerHint: 'We keep it encrypted. An invented answer is fine too, as long as you remember it.',
    submit: 'Save and continue',
  },
  questions,
  app: {
    title: 'Link your authenticator app',
    lead: 'From now on you sign in with a code from this app as well (one-time passcode, OTP). Nobody gets in with just your password.',
    get: {
      title: 'Open an app',
      text: 'Do you have an authenticator app? Use that one. If not, install one from the store of your phone. Every app that makes codes by RFC 6238 (TOTP) works. For example:',
      computer:
        'It also works on your computer, with a password manager such as 1Password, Bitwarden or KeePassXC.',
      newWindow: 'opens in a new window',
    },
    scan: {
      title: 'Scan the QR code',
      text: 'Choose add in the app, often a plus sign, and point the camera at this code.',
      label: 'QR code to add Zegel to your authenticator app',
    },
    phone: 'Are you on your phone now?',
    open: 'Open in my authenticator app',
    type: {
      title: 'Cannot scan? Type the key',
      text: 'Choose “enter a key” in the app. Give {username} as the name and “time based” as the kind.',
      key: 'Key',
      copy: 'Copy the key',
    },
    confirm: { title: 'Enter the code that the app shows now' },
    code: 'Code from the app (OTP)',
    codeHint: '6 digits. The app is linked only after a correct code.',
    submit: 'Check the code',
    busy: 'Checking the code…',
  },
  codes: {
    title: 'Keep your recovery codes',
    lead: 'Your app is linked. If you lose your phone, you sign in with one of these codes. Each code works once.',
    once: 'You see these codes only now. Keep them in a password manager or on paper, not on the same phone.',
    list: 'Your ten recovery codes',
    copy: 'Copy the recovery codes',
    download: 'Download',
    print: 'Print',
    fileName: 'zegel-recovery-codes.txt',
    fileTitle: 'Recovery codes of Zegel for {username}. Each code works once.',
    username: 'Your username for signing in',
    kept: 'I have put the recovery codes away.',
    submit: 'Done. Request your certificate',
    busy: 'Signing you in…',
  },
  again: {
    title: 'One more step: your recovery codes',
    lead: 'Your app is linked already, but you have not put the recovery codes away. You now get ten new ones; earlier ones no longer work.',
    code: 'Code from the app (OTP)',
    codeHint: '6 digits. That is how we know it is you.',
    submit: 'Show my recovery codes',
  },
  done: {
    title: 'Your account is set up already',
    text: 'There is nothing left to do here. Sign in with your username, your password and the code from your app.',
    signIn: 'Sign in',
  },
  none: {
    title: 'Open the link in your e-mail',
    text: 'This page belongs to a personal link, or you were away for half an hour. Open the link in the e-mail “Set up your new services” again. You continue where you were. Signing in with your password works too.',
    signIn: 'Sign in with my password',
  },
} as const;
