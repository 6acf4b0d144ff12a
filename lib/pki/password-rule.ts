/** The part of the rule for the password of a .p12 (S0-1.5.2o, S0-1.5.2p). */
export interface PasswordCheck {
  /** 12 to 72 characters. */
  length: boolean;
  lowerCase: boolean;
  upperCase: boolean;
  digit: boolean;
  symbol: boolean;
  /** At least three of the four kinds above. */
  threeKinds: boolean;
  /** Only U+0020 to U+007E: Java refuses every other password with a misleading message. */
  plainCharacters: boolean;
  /** No blank at either end, where it is lost in copying. */
  noOuterBlanks: boolean;
  /** All that is demanded. */
  accepted: boolean;
}

export const passwordLength = { minimum: 12, maximum: 72 } as const;

/** Tells of each part of the rule whether a password meets it, for a list that ticks itself off while one types. */
export function checkPassword(password: string): PasswordCheck {
  const { length: count } = password;
  const length = count >= passwordLength.minimum && count <= passwordLength.maximum;
  const kinds = {
    lowerCase: /[a-z]/.test(password),
    upperCase: /[A-Z]/.test(password),
    digit: /[0-9]/.test(password),
    symbol: /[!-/:-@[-`{-~]/.test(password),
  };
  const threeKinds = Object.values(kinds).filter(Boolean).length >= 3;
  const plainCharacters = /^[ -~]*$/.test(password);
  const noOuterBlanks = password.trim() === password;
  const accepted = length && threeKinds && plainCharacters && noOuterBlanks;
  return { length, ...kinds, threeKinds, plainCharacters, noOuterBlanks, accepted };
}
