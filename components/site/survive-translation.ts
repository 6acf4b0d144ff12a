/**
 * Browsers that translate a page take its texts out and put elements of their own in their place. React goes on to ask
 * that such a text be taken away, or something be put before it, which is refused and would end the page. From here on
 * the one is done already, and the other puts it at the end (S0-1.1.2b). Call before anything is shown.
 */
export function surviveTranslation(nodes: Pick<Node, 'removeChild' | 'insertBefore'>): void {
  const { removeChild, insertBefore } = nodes;
  nodes.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child;
  };
  nodes.insertBefore = function put<T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = before?.parentNode === this ? before : null;
    return insertBefore.call(this, node, place) as T;
  };
}
