import {
  decideReset,
  hearPhrases,
  mailNewPassword,
  openReset,
  stopReset,
  unlockNetworkAddress,
  unlockPerson,
} from './factor-reset-actions';

/** What is done for who cannot get in, customer or one of us. */
export const accessActs = {
  open: openReset,
  decide: decideReset,
  stop: stopReset,
  unlock: unlockPerson,
  unlockAddress: unlockNetworkAddress,
  mailPassword: mailNewPassword,
  hear: hearPhrases,
};
