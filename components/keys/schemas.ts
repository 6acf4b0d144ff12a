import { z } from 'zod';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { systemIds } from '@/lib/domain/software/key-file';
import { softwareIds } from '@/lib/domain/software/packages';
import { checkPassword, passwordLength } from '@/lib/pki/password-rule';

/** Sizes that the CA issues on. */
export const keyBitsSchema = z.object({
  bits: z
    .enum(['2048', '3072', '4096'], { error: 'unknown_choice' })
    .transform((bits) => Number(bits) as 2048 | 3072 | 4096),
});

/** The first part of the rule that a password breaks (S0-1.5.2o, S0-1.5.2p), or undefined. */
export function passwordProblem(password: string): FieldProblemCode | undefined {
  const check = checkPassword(password);
  if (password === '') return 'required';
  if (!check.plainCharacters) return 'certificate_password_not_ascii';
  if (!check.noOuterBlanks) return 'certificate_password_outer_blank';
  if (password.length < passwordLength.minimum) return 'password_too_short';
  if (!check.length) return 'password_too_long';
  return check.threeKinds ? undefined : 'certificate_password_too_few_kinds';
}

/** The password of the .p12. Checked and used in the browser alone: no action takes it. */
export const p12Schema = z
  .object({
    fileName: z.string(),
    password: z.string().superRefine((password, context) => {
      const problem = passwordProblem(password);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    }),
    again: z.string().min(1, { error: 'required' }),
    target: z.enum([...softwareIds, ...systemIds], { error: 'unknown_choice' }),
    profile: z.enum(['modern', 'compatible'], { error: 'unknown_choice' }),
  })
  .refine(({ password, again }) => again === '' || password === again, {
    path: ['again'],
    error: 'password_mismatch',
  });

/** Longest CSR and sealed key that are taken from the network, in characters. */
const longest = { csr: 64 * 1024, sealedKey: 16 * 1024 };

/** A request with, when the browser made its key, that key as sealed by the browser. */
export const newKeySchema = z.object({
  csr: z
    .string({ error: 'required' })
    .min(1, { error: 'required' })
    .max(longest.csr, { error: 'csr_too_large' }),
  sealedKey: z.string().max(longest.sealedKey).optional(),
});

/** The form in which a CSR is pasted or chosen. */
export const csrFormSchema = z.object({
  csr: z
    .string({ error: 'required' })
    .min(1, { error: 'required' })
    .max(longest.csr, { error: 'csr_too_large' }),
  file: z.custom<File | null>(),
});
