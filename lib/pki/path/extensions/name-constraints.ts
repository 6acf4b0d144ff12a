import { DerError, type DerNode, readParts } from '../../read-der';
import { type GeneralName, readGeneralName } from '../general-names';

/** Subtrees in which names must, or must not, lie (RFC 5280 section 4.2.1.10). */
export interface NameConstraints {
  permitted: GeneralName[];
  excluded: GeneralName[];
}

/** `minimum` must be zero, which DER leaves out, and `maximum` absent. */
function readSubtree(node: DerNode): GeneralName {
  const [base, ...distances] = readParts(node);
  if (distances.length > 0) throw new DerError(0);
  return readGeneralName(base);
}

function readSubtrees(node: DerNode | undefined): GeneralName[] {
  if (!node) return [];
  const subtrees = readParts(node, node.tag).map(readSubtree);
  if (subtrees.length === 0) throw new DerError(0);
  return subtrees;
}

/** Reads name constraints, of which there is at least one. Throws DerError. */
export function readNameConstraints(node: DerNode): NameConstraints {
  const parts = readParts(node);
  const permitted = parts.find(({ tag }) => tag === 0xa0);
  const excluded = parts.find(({ tag }) => tag === 0xa1);
  if (parts.length === 0 || parts.length > Number(!!permitted) + Number(!!excluded)) throw new DerError(0);
  return { permitted: readSubtrees(permitted), excluded: readSubtrees(excluded) };
}
