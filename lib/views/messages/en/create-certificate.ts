export const createCertificate = {
  why: {
    file: {
      title: 'Lost the file? You make a new one here',
      text: 'If your key is still in this browser, you choose a password and you are done. Otherwise a new key is made here. DigiCert issues a new certificate for it, free and without new checks.',
    },
    password: {
      title: 'Lost the password? You make a new file here',
      text: 'Nobody can look the password up. If your key is still in this browser, you choose a new password and you are done. Otherwise you get a new key with a new certificate, free.',
    },
    new: {
      title: 'A new key',
      text: 'You get a new key with a new certificate on the same order. That is free and takes no new checks.',
    },
    stolen: {
      title: 'First a new key, then revoke',
      text: 'Make a new key here. As soon as your software works with the new file, you have the old certificate revoked.',
    },
    lost: {
      title: 'First a new file, then revoke',
      text: 'Make a new file here. Do you get a new certificate with it? Then have the old one revoked as soon as the new one works everywhere.',
    },
    overlap: 'Meanwhile your present certificate goes on working.',
    revoke: 'Can somebody else get at the old key? <link>Then have the old certificate revoked</link>.',
  },
  action: {
    title: 'Action required to get your certificate',
    lead: 'All checks are done. Now make the file that you use in your software. It takes about two minutes.',
  },
  done: {
    title: 'Your certificate',
    lead: 'Here you download the public part and, if needed, make the file again.',
  },
  noScript:
    'This page needs JavaScript: your browser makes the file itself. Switch it on and load the page again.',
  facts: {
    title: 'Details',
    product: 'Product',
    commonName: 'Name (common name)',
    names: 'Alternative names (SAN)',
    organisation: 'Organization',
    place: 'Location',
    oin: 'OIN/HRN',
    noOin: 'None',
    valid: 'Valid',
    validText: 'from <from></from> up to and including <until></until>',
    orderNumber: 'Order number',
  },
  deadline: {
    title: 'Do this before {date}',
    text: 'After that the link in the e-mail no longer works. You can then ask for a new e-mail by that link, or sign in and make the certificate in your account.',
  },
  help: 'Is something not right, or do you need help? Ask the owner of your account. Or write to <mail>{email}</mail> and mention order {number}.',

  way: {
    legend: 'How do you want to get your certificate?',
    recommended: 'Recommended',
    browser: {
      text: 'Make the .p12 file in this browser',
      about:
        'You choose a password and download one file with your certificate and private key. This is the file your accounting software asks for.',
    },
    csr: {
      text: 'I already have a CSR',
      about:
        'You made a key yourself, for example on a server. You download a .p7b file with the public part only.',
    },
    mailed: 'Either way you get a copy of the public part by e-mail.',
  },

  environment: {
    checking: 'Checking whether your browser can do this…',
    title: 'This browser cannot make the file',
    secure_context:
      'This page was not opened over a secure connection. Use the address in the e-mail, with https.',
    web_crypto: 'Your browser lacks the encryption that is needed for this.',
    worker: 'Your browser does not allow work in the background.',
    indexed_db: 'Your browser may not keep anything here. That often happens in a private window.',
    advice:
      'Open the link in the e-mail in a normal window of the latest Edge, Chrome, Firefox or Safari. Your order stays as it is.',
  },

  key: {
    here: {
      title: 'Your key is in this browser',
      text: 'You only have to choose a password.',
    },
    elsewhere: {
      title: 'The key is in another browser',
      text: 'With the request, another browser or computer made the key, or the data of this browser were erased since. Do you still have that browser? Then open the link there.',
      fresh: 'Otherwise you make a new key here, free of charge. The checks need not be done again.',
    },
    refused: {
      title: 'The new key was not accepted',
      text: 'DigiCert issued no certificate for the last key. Your certificate and key from before still work. You may try again with another new key.',
      said: 'DigiCert answered:',
    },
    bits: 'Length of the key',
    bitsHint:
      'More bits is stronger, but slower too, and not all software takes it. What is chosen fits your order. Not sure? Then leave this as it is.',
    bitsOption: '{bits} bits',
    usual: 'Always fits',
    make: 'Make a new key',
    anew: {
      summary: 'File or password lost, or rather a new key?',
      text: 'You can make a new key free of charge. You then get a new certificate with the same details. After that, replace the file in all your software.',
      stolen: 'Can somebody else reach the old file and the password? Then have the old certificate revoked.',
    },
  },

  password: {
    title: 'Choose a password for the file',
    once: 'Nobody can look up or reset this password, not even we. Keep it in a password manager. If you lose it, you make a new file on this page, free of charge.',
    fileName: 'Name of the file',
    fileNameHint: 'This way a password manager keeps your password under the right name.',
    offer: {
      title: 'Our suggestion',
      text: 'Strong, and easy to type or read out.',
      use: 'Use this password',
      used: 'This password is filled in. Keep it now.',
      other: 'Another suggestion',
      copy: 'Copy password',
    },
    own: 'Password',
    ownHint: 'You may paste it. Your software will later call this “password” or “pincode”.',
    again: 'Repeat the password',
    rule: {
      title: 'The password has:',
      length: '12 to 72 characters (now {count, number})',
      threeKinds: 'at least three of these four kinds:',
      lowerCase: 'small letter',
      upperCase: 'capital',
      digit: 'digit',
      symbol: 'symbol',
      plainCharacters: 'no letters with accents and no emoji',
      noOuterBlanks: 'no space at the beginning or end',
      met: 'fine',
      open: 'not yet',
    },
    profile: {
      label: 'Protection of the file',
      modern: 'Modern',
      modernAbout:
        'For all software of recent years: Windows from Server 2019 or Windows 10, Java from 8u301, OpenSSL.',
      compatible: 'Also for older Windows and Java',
      compatibleAbout:
        'Choose this only when your software refuses the modern file. The encryption is weaker: then take the password we suggest.',
    },
    submit: 'Generate Certificate',
    stays: 'The password and the private key stay in your browser. Nothing goes to us.',
  },

  busy: {
    key: 'Your browser is making a key. This can take up to a minute.',
    csr: 'The request is being signed…',
    seal: 'The key is being put away safely…',
    send: 'The request goes to DigiCert…',
    unseal: 'Your key is being opened…',
    compare: 'Checking that the key fits the certificate…',
    pack: 'The file is being made…',
    test: 'The file is being opened with your password, as a test…',
    cancel: 'Stop',
  },
  fault: {
    title: 'It did not succeed',
    other_browser: 'The key does not open in this browser. Make a new key below, free of charge.',
    other_key:
      'The key in this browser belongs to an older certificate. Make a new key below, free of charge.',
    password_refused: 'This password is not possible. See the rules at the field.',
    test_failed: 'The file did not open in the test. Nothing was downloaded. Try again.',
    storage_refused: 'Your browser does not let us keep the key. Use a normal window, not a private one.',
    worker_failed: 'The work in your browser stopped. Load the page again and try once more.',
  },

  waiting: {
    title: 'DigiCert is making your new certificate',
    text: 'This usually takes less than a minute. This page goes on by itself.',
    leave: 'You may close this page: nothing is lost. You get an e-mail as soon as it is ready.',
  },

  made: {
    title: 'Your certificate was generated and is being downloaded',
    file: 'The file is called <name></name>. It is in the Downloads folder of your computer.',
    again: 'Download again',
    next: 'What to do now',
    safe: 'Copy the file to a safe place and then delete it from Downloads.',
    software:
      'This is the file that you upload in your software. Does it ask for a “password” or “pincode”? That is the password you just chose.',
    zip: 'You will get one more e-mail with a ZIP. It holds the public part only. That is not the file for your software.',
    tested: 'We opened the file in your browser with your password: it works.',
    unrecorded: 'The file is fine, but we could not record that you have it.',
    record: 'Record again',
    toOrder: 'To the order',
  },
  collected: {
    title: 'You have already made this certificate',
    text: 'Made on <date></date>.',
    again: 'File or password lost? Make a new file, free of charge',
  },

  csr: {
    title: 'Hand in your CSR',
    text: 'Make a new key and CSR with a program of your own. The name in the CSR does not count: the details above go into the certificate. A key that you used before is not possible.',
    label: 'Paste your CSR here',
    hint: 'The text that begins with -----BEGIN CERTIFICATE REQUEST-----. Never hand in a private key.',
    file: 'Or choose the file',
    reading: 'Reading the CSR…',
    good: 'This CSR fits your order: RSA, {bits} bits.',
    notSent: 'We have sent nothing.',
    submit: 'Generate Certificate',
    busy: 'The CSR goes to DigiCert…',
  },

  own: {
    title: 'Your certificate is ready',
    lead: 'You have the private key yourself. Download the certificate and add it to your key.',
    combine: 'How to combine certificate and key',
    same: 'On the computer where you made the CSR:',
    windows: 'Windows: double-click the .p7b file, or type this on the command line.',
    java: 'Java: import the .p7b file into the keystore that holds the key.',
    openssl: 'OpenSSL: make a .p12 from your key and the .pem file.',
    command: 'Command for {tool}',
    replace: {
      summary: 'Use another key',
      text: 'You can get a new certificate for a new key, free of charge. After that, replace the old certificate in all your software.',
    },
  },
  downloads: {
    title: 'The public part',
    text: 'Everybody may see this. It holds no private key.',
    download: 'Download {name}',
    p7b: 'Certificate with chain, for Windows and Java',
    crt: 'The certificate alone (PEM). Give this to who asks for the public part',
    pem: 'Certificate with chain (PEM), for OpenSSL and web servers',
    der: 'The certificate alone (DER)',
    zip: 'Certificate and chain in one ZIP, as in the e-mail',
  },

  early: {
    title: 'Your certificate is not there yet',
    text: 'All checks have to be done first. You will get an e-mail as soon as you can make the certificate.',
  },
  ended: {
    title: 'This certificate can no longer be made',
    revoked: 'The certificate was revoked. Request a new certificate.',
    expired: 'The certificate has expired. Request a new certificate.',
    canceled: 'The order ended without a certificate.',
  },
} as const;
