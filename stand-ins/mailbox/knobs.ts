import { choice, count, flag } from '../shared/knobs';

/** The bad days of the mail server. */
export const mailboxKnobs = {
  refuseNext: count('The next N messages are refused with refuseCode.'),
  refuseCode: choice(['451', '550'], '451 says "try again later", 550 says "never".'),
  slowMilliseconds: count('A message is accepted this much later, in milliseconds.'),
  down: flag('Closes the SMTP port, as when the mail server is off. The page stays.'),
};
