import { create } from 'xmlbuilder2';

/** An element: `@name` is an attribute, `#` the text; what is undefined is left out. Order is the order of writing. */
export interface XmlElement {
  readonly [name: string]: XmlElement | readonly XmlElement[] | string | undefined;
}

const namespaces = {
  '@xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  '@xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};

/** A UBL 2.1 document in UTF-8. Characters that XML cannot hold are dropped. */
export function ublDocument(name: 'Invoice' | 'CreditNote', content: XmlElement): string {
  const root = {
    [name]: { '@xmlns': `urn:oasis:names:specification:ubl:schema:xsd:${name}-2`, ...namespaces, ...content },
  };
  const options = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' } as const;
  return create(options, root).end({ prettyPrint: true });
}
