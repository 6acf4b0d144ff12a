import type { InstallWay } from '@/lib/domain/software/key-file';

/** Where the certificate file is used: which protection it needs, and the steps that lead to use. */
export const keyFile = {
  target: {
    label: 'Where are you going to use the file?',
    hint: 'We then choose the protection that works there, and show you the right steps afterwards.',
    software: 'Accounting and filing software',
    systems: 'Server or computer',
  },
  system: {
    windows_new: 'Windows 10 or 11, Windows Server 2019 or newer',
    windows_old: 'Windows Server 2016 or older, Windows 8.1 or older',
    java_new: 'Java 8u301, 11.0.12 or newer',
    java_old: 'Java, an older version',
    macos: 'macOS (Keychain Access)',
    openssl: 'Linux, OpenSSL, curl or .NET',
  },
  unnamed: { own_build: 'Software of our own', other: 'Other software, or not known yet' },
  why: {
    reads_modern: 'This system reads the modern file.',
    too_old:
      'This system is too old for the modern file. Take the password we propose: the encryption is weaker.',
    macos: 'Keychain Access refuses the modern file. Take the password we propose: the encryption is weaker.',
    windows_store:
      'This software reads the certificate from Windows. From Windows 10 and Server 2019 that works with the modern file. Is your Windows older? Then choose it above.',
    not_told:
      'The vendor does not say which protection is needed. We begin with the strongest. Does the software refuse the file? Make it here again with the other one; your key and certificate stay the same.',
  },
  other: 'Choose the protection yourself',
  steps: {
    title: 'How to put it into use: {name}',
    windows: {
      one: 'Double-click the file. Choose “Local Machine” when a service or several people use it, otherwise “Current User”.',
      two: 'Type the password. Leave “Mark this key as exportable” off.',
      three:
        'Choose “Automatically select the certificate store” and finish. Then choose the certificate in your software.',
    },
    java: {
      one: 'A .p12 is a keystore in itself: point javax.net.ssl.keyStore at it, with javax.net.ssl.keyStoreType=PKCS12.',
      two: 'This command shows whether Java reads the file.',
      three: 'Keep the password in a secret of your server, not in a script.',
    },
    macos: {
      one: 'Double-click the file and choose the “login” or “System” keychain.',
      two: 'Type the password of the file, not the one of your Mac.',
      three: 'Under “My Certificates” you now see the certificate with its key below it.',
    },
    openssl: {
      one: 'curl and .NET read the .p12 file themselves.',
      two: 'Does your software need separate files? This command takes them out.',
      three: 'Let only the service read the file with the key.',
    },
    upload: {
      one: 'In {name}, open the place where you manage certificates. The help pages of the vendor show the way.',
      two: 'Upload the .p12 file, not the ZIP from the e-mail.',
      three: 'Does {name} ask for a “password” or “PIN”? That is the password you just chose.',
    },
    ask: {
      one: 'We do not know the steps of this software. Usually you upload the .p12 file in its settings for certificates or Digipoort.',
      two: 'Does the software ask for a “password” or “PIN”? That is the password you just chose.',
      three:
        'Does it not work? Ask the vendor: “Where do I upload a PKIoverheid certificate as a .p12 file?”',
    },
  } satisfies Record<InstallWay, { one: string; two: string; three: string }> & { title: string },
  command: 'Command for {name}',
  sheet: {
    title: 'For the safe',
    text: 'Print a sheet with the password, fold it shut and keep it in a closed envelope. It goes from your browser to your printer, not past us.',
    print: 'Print a sealed sheet',
    outside: 'Confidential: password of a certificate',
    certificate: 'Certificate',
    file: 'File',
    order: 'Order',
    organisation: 'Organisation',
    until: 'Valid until',
    made: 'Printed on',
    opened: 'Opened by and on',
    fold: 'Fold inwards here and seal',
    inside: 'Password of the file',
    never:
      'Nobody can look up or restore this password. Is this sheet gone? Then make a new file in your account, free of charge.',
    destroy: 'Destroy this sheet when the certificate has expired or is replaced.',
  },
} as const;
