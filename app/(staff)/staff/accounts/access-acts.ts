import {
  decideReset,
  hearPhrases,
  mailNewPassword,
  openReset,
  stopReset,
  unlockPerson,
} from './factor-reset-actions';

/** What is done for who cannot get in, customer or one of us. */
export const accessActs = {
  open: openReset,
  decide: decideReset,
  stop: stopReset,
  unlock: unlockPerson,
  mailPassword: mailNewPassword,
  hear: hearPhrases,
};
