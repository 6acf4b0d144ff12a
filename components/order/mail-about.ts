/** Address of a mail with its subject filled in (RFC 6068). */
export function mailAbout(to: string, subject: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}
