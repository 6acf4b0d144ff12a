import type { QuestionId } from '../request/form';
import { type CheckKind, checkKinds } from './check-kinds';

/** The question that makes a check needed; a check without one belongs to every order. */
const askedBy: Readonly<Record<CheckKind, QuestionId | 'title' | null>> = {
  key: 'key',
  domain: 'domain',
  organisation: 'organisation',
  oin: 'oin',
  authority: 'representative',
  identity: null,
  title: 'title',
  approval: null,
  device: 'shipping',
};

interface Asked {
  readonly question: QuestionId;
  readonly titles?: readonly string[] | undefined;
}

/**
 * The check rows of a product, in their usual order: only what its form asks can be checked, so a citizen's certificate
 * has no row for a domain and a server has none for a device.
 */
export function checkKindsOf(form: readonly Asked[]): readonly CheckKind[] {
  const asked = new Set<string>(form.map(({ question }) => question));
  if (form.some(({ titles }) => titles && titles.length > 0)) asked.add('title');
  return checkKinds.filter((kind) => {
    const question = askedBy[kind];
    return question === null || asked.has(question);
  });
}
