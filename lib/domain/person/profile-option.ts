/**
 * What a person certificate is for; one certificate serves one purpose. The pages of the auth/enc products list the
 * first two, although a sample sends the third; that one belongs to the signing products alone (C-12).
 */
export const profileOptions = ['authentication', 'encryption', 'nonrepudiation'] as const;
export type ProfileOption = (typeof profileOptions)[number];
