/** Documents somebody may think of; the driving licence is refused (S0-A2.6a). */
export const documentKinds = ['passport', 'identity_card', 'driving_licence', 'none'] as const;

/** What somebody is asked about the phone and the document before beginning. */
export const phoneQuestions = ['nfc', 'camera', 'document'] as const;

export interface PhoneAnswers {
  readonly nfc?: 'yes' | 'no' | 'unknown';
  readonly camera?: 'yes' | 'no';
  readonly document?: (typeof documentKinds)[number];
}

export type PhoneVerdict = 'suitable' | 'try_nfc' | 'no_nfc' | 'no_camera' | 'wrong_document' | 'no_document';

/**
 * Whether phone and document will do for the app (S0-A2.6): a passport or identity card, a camera for document and
 * face, and NFC for the chip. What rules the app out is said at once; undefined while too little is known.
 */
export function verdictOn({ nfc, camera, document }: PhoneAnswers): PhoneVerdict | undefined {
  if (document === 'driving_licence') return 'wrong_document';
  if (document === 'none') return 'no_document';
  if (camera === 'no') return 'no_camera';
  if (nfc === 'no') return 'no_nfc';
  if (!nfc || !camera || !document) return undefined;
  return nfc === 'unknown' ? 'try_nfc' : 'suitable';
}
