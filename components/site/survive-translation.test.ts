import { describe, expect, it } from 'vitest';
import { surviveTranslation } from './survive-translation';

/** As much of a node as there is to moving children, with the refusals of the DOM standard. */
class Element {
  parentNode: Element | null = null;
  children: Element[] = [];

  removeChild(child: Element): Element {
    if (child.parentNode !== this) throw new Error('NotFoundError');
    this.children = this.children.filter((other) => other !== child);
    child.parentNode = null;
    return child;
  }

  insertBefore(node: Element, before: Element | null): Element {
    if (before && before.parentNode !== this) throw new Error('NotFoundError');
    node.parentNode?.removeChild(node);
    const at = before ? this.children.indexOf(before) : this.children.length;
    this.children.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
}

surviveTranslation(Element.prototype as unknown as Node);

function paragraph() {
  const [parent, text, mark] = [new Element(), new Element(), new Element()];
  parent.insertBefore(text, null);
  parent.insertBefore(mark, null);
  return { parent, text, mark };
}

/** What a browser does that translates: another element in the place of the text. */
function translate(text: Element): Element {
  const [parent, font] = [text.parentNode, new Element()];
  parent?.insertBefore(font, text);
  parent?.removeChild(text);
  return font;
}

describe('S0-1.1.2b a page that the browser translated', () => {
  it('lets a text be taken away that is gone already', () => {
    const { parent, text, mark } = paragraph();
    const font = translate(text);
    expect(parent.removeChild(text)).toBe(text);
    expect(parent.children).toEqual([font, mark]);
  });

  it('shows at the end what was to come before a text that is gone', () => {
    const { parent, text, mark } = paragraph();
    const [font, spinner] = [translate(text), new Element()];
    expect(parent.insertBefore(spinner, text)).toBe(spinner);
    expect(parent.children).toEqual([font, mark, spinner]);
  });

  it('changes nothing else', () => {
    const { parent, text, mark } = paragraph();
    const first = parent.insertBefore(new Element(), text);
    expect(parent.children).toEqual([first, text, mark]);
    parent.removeChild(text);
    expect(parent.children).toEqual([first, mark]);
  });
});
