import { randomInt, webcrypto } from 'node:crypto';
import { apiError } from '../errors';
import { type JsonObject, objectAt, textAt } from '../json';
import type { Device, DeviceState, Order } from '../model';
import type { Caller, World } from '../world';
import { addCertificate } from './certificates';
import { issuePersonTo } from './deliver-person';
import { advance, announceCertificate } from './lifecycle';
import { addRequest, type NewVersion, requestStatusFor } from './new-request';
import { certificateById, setStatus } from './status';

/** From which states a device comes into each. */
const before: Readonly<Record<DeviceState, readonly DeviceState[]>> = {
  prepared: ['returned', 'lost'],
  sent: ['prepared'],
  delivered: ['sent'],
  returned: ['sent'],
  lost: ['prepared', 'sent', 'returned'],
};

export const deviceStates = Object.keys(before) as DeviceState[];

/** Moves a device on its way; answers false when it cannot go there. Whoever polls sees that the order changed. */
export function moveDevice(world: World, order: Order, state: DeviceState): boolean {
  const { device } = order;
  if (!device || order.status !== 'waiting_pickup' || !before[state].includes(device.state)) return false;
  const at = world.now().toISOString();
  order.device = {
    ...device,
    state,
    since: at,
    trackingNumber: state === 'sent' ? `3STEST${randomInt(1e9, 1e10 - 1)}` : device.trackingNumber,
    pinDeliveredAt: state === 'delivered' ? at : device.pinDeliveredAt,
  };
  setStatus(world, order, 'waiting_pickup');
  return true;
}

/** Why a device could not be set up; the words the desktop program would show. */
export type SetUpProblem = 'no_device' | 'not_here' | 'wrong_pin';

/**
 * What DigiCert Trust Assistant does on the holder's computer: unlocks the device with the PIN, has it make a key, and
 * puts the certificate for that key on it.
 */
export async function setUpDevice(world: World, order: Order, pin: string): Promise<SetUpProblem | null> {
  const device: Device | null | undefined = order.device;
  if (!device || order.status !== 'waiting_pickup') return 'no_device';
  if (device.state !== 'delivered') return 'not_here';
  if (pin.trim() !== device.pin) return 'wrong_pin';
  const record = certificateById(world, order.nextCertificateId ?? order.certificateId);
  if (!record) return 'no_device';
  await issuePersonTo(world, order, record, await keyOfDevice());
  order.certificateId = record.id;
  order.nextCertificateId = null;
  order.releaseAt = null;
  setStatus(world, order, 'issued');
  announceCertificate(world, order, record.id, false);
  return null;
}

/** The public half of a key that never leaves the device. */
async function keyOfDevice(): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 3072,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  const keys = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return new Uint8Array(await webcrypto.subtle.exportKey('spki', keys.publicKey));
}

/** A reissue for a person: no request comes with it, because the key is made on the new device. */
export async function replaceDevice(
  world: World,
  order: Order,
  caller: Caller,
  body: JsonObject,
): Promise<NewVersion> {
  if (order.status !== 'issued') throw apiError('invalid_order_status');
  const given = objectAt(body, 'certificate');
  if (!given) throw apiError('invalid_certificate', 'certificate is required.');
  if (given.signature_hash !== 'sha256') throw apiError('invalid_signature_hash');
  const present = certificateById(world, order.certificateId);
  const certificate = await addCertificate(world, order, {
    kind: 'reissue',
    commonName: present?.commonName ?? '',
    dnsNames: [],
    csr: '',
    serverPlatformId: -1,
  });
  const status = requestStatusFor(world, body);
  const comments = textAt(body, 'comments') ?? '';
  const request = addRequest(world, order, caller, {
    type: 'reissue',
    status,
    comments,
    certificateIds: [certificate.id],
  });
  order.nextCertificateId = certificate.id;
  setStatus(world, order, 'reissue_pending');
  if (status === 'approved') await advance(world, order);
  return { request, certificate };
}
