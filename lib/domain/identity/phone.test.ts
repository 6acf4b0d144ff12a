import { expect, it } from 'vitest';
import { verdictOn } from './phone';

it.each([
  [{}, undefined],
  [{ nfc: 'yes', camera: 'yes' }, undefined],
  [{ nfc: 'yes', camera: 'yes', document: 'passport' }, 'suitable'],
  [{ nfc: 'yes', camera: 'yes', document: 'identity_card' }, 'suitable'],
  [{ nfc: 'unknown', camera: 'yes', document: 'passport' }, 'try_nfc'],
  [{ nfc: 'no' }, 'no_nfc'],
  [{ camera: 'no', nfc: 'yes' }, 'no_camera'],
  [{ document: 'driving_licence', nfc: 'yes', camera: 'yes' }, 'wrong_document'],
  [{ document: 'none' }, 'no_document'],
] as const)('M47 S0-A2.6a S0-A2.6c S0-ERR-12 is my phone suitable: %j is %s', (answers, verdict) => {
  expect(verdictOn(answers)).toBe(verdict);
});
