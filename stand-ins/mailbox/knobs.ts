import { choice, count, flag } from '../shared/knobs';

/** The bad days of the mail server. */
export const mailboxKnobs = {
  refuseNext: count('The next N messages are refused with refuseCode.'),
  refuseCode: choice(['451', '550'], '451 says "try again later", 550 says "never".'),
  slowMilliseconds: count('A message is accepted this much later, in milliseconds.'),
  hangNext: count('At the next N connections the server says nothing at all, until the other side gives up.'),
  dropNext: count('The next N messages are cut off after their last line, before they are kept.'),
  dropKeptNext: count(
    'The next N messages are kept and then cut off without an answer: the sender cannot know.',
  ),
  bounceNext: count(
    'The next N messages are accepted and then come back. An address under .invalid always does.',
  ),
  down: flag('Closes the SMTP port, as when the mail server is off. The page stays.'),
};
