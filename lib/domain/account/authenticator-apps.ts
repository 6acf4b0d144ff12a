/** Apps that make our codes, by name (S0-1.2.3e), with where to get them; none is ours, and any other does as well. */
export const authenticatorApps = [
  { name: 'Google Authenticator', about: 'https://support.google.com/accounts/answer/1066447' },
  { name: 'Microsoft Authenticator', about: 'https://www.microsoft.com/security/mobile-authenticator-app' },
  { name: '2FAS', about: 'https://2fas.com' },
  { name: 'Aegis (Android)', about: 'https://getaegis.app' },
  { name: '1Password', about: 'https://1password.com' },
  { name: 'Bitwarden', about: 'https://bitwarden.com' },
] as const;

/** The name under which an app is kept, when it was chosen from our list; undefined for any other text. */
export function chosenApp(typed: string | undefined): string | undefined {
  return authenticatorApps.find(({ name }) => name === typed)?.name;
}
