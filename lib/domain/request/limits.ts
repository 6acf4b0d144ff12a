/** The CA keeps at most fifteen verified contacts per organisation (API reference 3.11). */
export const REPRESENTATIVES_MAX = 15;
