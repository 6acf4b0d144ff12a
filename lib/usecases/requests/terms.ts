/** Version of the terms of use and Master Services Agreement shown at the request; recorded with each acceptance. */
export const termsVersion = '2026-11';
