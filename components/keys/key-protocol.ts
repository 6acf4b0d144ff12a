import {
  type KeyRequest,
  type KeyStep,
  type MadeKey,
  makeSealedKey,
  type Packed,
  type PackRequest,
  type PackStep,
  packP12,
} from './key-work';

/** What the page posts to the worker. The sealing key goes as a structured clone: it stays unreadable. */
export type KeyMessage =
  | { job: 'make'; request: KeyRequest; sealingKey: CryptoKey }
  | { job: 'pack'; request: PackRequest; sealingKey: CryptoKey };

/** A step that begins, for the page to show. */
export type CeremonyStep = KeyStep | PackStep;

/** What the worker posts back. No reply carries a private key or a password, save the .p12 itself for the download. */
export type KeyReply =
  | { kind: 'step'; step: CeremonyStep }
  | { kind: 'made'; made: MadeKey }
  | { kind: 'packed'; packed: Packed }
  | { kind: 'failed' };

/** Does what a message asks and replies: any number of steps, then one of the other kinds. Never rejects. */
export async function answerKeyMessage(message: KeyMessage, reply: (reply: KeyReply) => void): Promise<void> {
  const report = (step: CeremonyStep) => reply({ kind: 'step', step });
  try {
    if (message.job === 'make') {
      reply({ kind: 'made', made: await makeSealedKey(message.request, message.sealingKey, report) });
    } else {
      reply({ kind: 'packed', packed: await packP12(message.request, message.sealingKey, report) });
    }
  } catch {
    reply({ kind: 'failed' });
  }
}
