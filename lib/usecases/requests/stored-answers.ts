import type { Answers } from '@/lib/domain/request/answers';

/**
 * The answers as a submitted order keeps them, with what the applicant said of an organisation that the CA found alike:
 * that it is another one. Heard only where the CA has said so, and gone with the next submission (S4-R32).
 */
export function storedAnswers(
  { problem }: { readonly problem: string | null },
  answers: Partial<Answers>,
  anotherOrganisation = false,
): object {
  const heard = anotherOrganisation && problem === 'ca_organisation_known';
  return { ...answers, ...(heard && { anotherOrganisation }) };
}
