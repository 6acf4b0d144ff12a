import fc from 'fast-check';
import { type Bytes, concatBytes } from '../bytes';
import { tlv } from '../der';
import { DerError, type DerNode, readChildren, readDer } from '../read-der';

/** An element that can be changed; octets around DER (OCTET STRING, BIT STRING) count as constructed. */
interface Tree {
  tag: number;
  /** Octets before the children: the count of unused bits. */
  before: Bytes;
  content: Bytes;
  children?: Tree[];
}

const nothing = new Uint8Array(0);

function innerTree(content: Bytes): Tree | undefined {
  try {
    return treeOf(readDer(content));
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

function treeOf(node: DerNode): Tree {
  const { tag, content } = node;
  if (tag & 0x20) return { tag, before: nothing, content, children: readChildren(node).map(treeOf) };
  const before = tag === 0x03 ? content.subarray(0, 1) : nothing;
  const inner = tag === 0x03 || tag === 0x04 ? innerTree(content.subarray(before.length)) : undefined;
  return { tag, before, content, ...(inner && { children: [inner] }) };
}

function encode({ tag, before, content, children }: Tree): Bytes {
  return children ? tlv(tag, before, ...children.map(encode)) : tlv(tag, content);
}

const withDescendants = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(withDescendants)];

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const tags = [1, 2, 3, 4, 5, 6, 10, 12, 19, 20, 22, 23, 24, 28, 30, 0x30, 0x31, 0x80, 0x81, 0x82, 0x86];
const change = fc.record({
  at: place,
  from: place,
  how: fc.constantFrom('tag', 'drop', 'repeat', 'content', 'append', 'transplant'),
  tag: fc.constantFrom(...tags, 0xa0, 0xa1, 0xa3, 0xa4),
  octets: fc.uint8Array({ maxLength: 6 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** One to three changes for `mutateDer`. */
export const derChanges = fc.array(change, { minLength: 1, maxLength: 3 });

function apply(root: Tree, { at, from, how, tag, octets }: Change): void {
  const all = withDescendants(root);
  const target = all[Math.floor(at * all.length)] ?? root;
  const siblings = all.find(({ children }) => children?.includes(target))?.children ?? [];
  const index = siblings.indexOf(target);
  if (how === 'tag') target.tag = tag;
  else if (how === 'drop') siblings.splice(index, Number(index >= 0));
  else if (how === 'repeat' && index >= 0) siblings.splice(index, 0, structuredClone(target));
  else if (how === 'transplant') {
    Object.assign(target, structuredClone(all[Math.floor(from * all.length)] ?? root));
  } else {
    target.content =
      how === 'append' ? concatBytes(target.content, new Uint8Array(octets)) : new Uint8Array(octets);
    target.children = undefined;
  }
}

/**
 * Changes elements of a sound DER structure and writes it out with lengths that fit again: what is wrong then lies
 * deeper than a reader of lengths can see.
 */
export function mutateDer(der: Bytes, changes: readonly Change[]): Bytes {
  const root = treeOf(readDer(der));
  for (const one of changes) apply(root, one);
  return encode(root);
}
