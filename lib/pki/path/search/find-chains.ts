import type { Chain } from '../chain';
import type { Certificate } from '../parse-certificate';
import type { SignatureBook } from '../signature/signature-book';
import type { Budget } from './budget';
import { isSameHolder, type Pool } from './pool';
import { rankIssuers } from './rank-issuers';

/** What a search works with. */
export interface Search {
  pool: Pool;
  book: SignatureBook;
  budget: Budget;
  time: Date;
}

/** Whether signatures prune the search. Without them it finds the path that was meant, to say what is wrong with it. */
type Pruning = 'by_signature' | 'by_name';

/**
 * The paths from a certificate to the anchors, the likeliest first, found depth first. None goes round. Throws
 * LimitReached.
 */
export function findChains(target: Certificate, search: Search, pruning: Pruning): AsyncGenerator<Chain> {
  const isSigned = async (child: Certificate, publicKeyInfo: Certificate['publicKeyInfo']) =>
    pruning === 'by_name' || (await search.book.ofCertificate(child, publicKeyInfo)) !== 'wrong';
  return climb([target], search, isSigned);
}

type IsSigned = (child: Certificate, publicKeyInfo: Certificate['publicKeyInfo']) => Promise<boolean>;

async function* climb(path: Certificate[], search: Search, isSigned: IsSigned): AsyncGenerator<Chain> {
  const child = path.at(-1);
  if (!child) return;
  const { pool, budget } = search;
  budget.spend('steps');
  for (const anchor of pool.anchorsNamed(child.issuer)) {
    if (await isSigned(child, anchor.publicKeyInfo)) yield { certificates: path, anchor };
  }
  for (const issuer of nextIssuers(path, child, search)) {
    if (await isSigned(child, issuer.publicKeyInfo)) yield* climb([...path, issuer], search, isSigned);
  }
}

function nextIssuers(path: Certificate[], child: Certificate, { pool, time }: Search): Certificate[] {
  const issuers = pool
    .issuersNamed(child.issuer)
    .filter((issuer) => pool.leadsToAnchor(issuer) && !path.some((one) => isSameHolder(one, issuer)));
  return rankIssuers(child, issuers, time);
}

/** How far certificates lead up from the target when they lead to no anchor. Throws LimitReached. */
export async function longestPath(target: Certificate, search: Search): Promise<Certificate[]> {
  const path = [target];
  for (let child: Certificate | undefined = target; child; ) {
    search.budget.spend('steps');
    const next = await likeliestIssuer(child, path, search);
    if (next) path.push(next);
    child = next;
  }
  return path;
}

async function likeliestIssuer(
  child: Certificate,
  path: Certificate[],
  { pool, book, time }: Search,
): Promise<Certificate | undefined> {
  const issuers = pool
    .issuersNamed(child.issuer)
    .filter((issuer) => !path.some((one) => isSameHolder(one, issuer)));
  for (const issuer of rankIssuers(child, issuers, time)) {
    if ((await book.ofCertificate(child, issuer.publicKeyInfo)) === 'right') return issuer;
  }
  return undefined;
}
