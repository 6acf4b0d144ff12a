import type { CheckFacts, DeviceFacts } from './check-facts';
import { part, type RowPart } from './row';

/**
 * The device: sent when the order is approved, received with its PIN, and set up by the holder, which is when the key
 * is made and the certificate issued (S1-R17, S3-R17, S4-R17).
 */
export function deviceCheck({ device, stateSince }: CheckFacts, approved: boolean): RowPart {
  if (!device || !approved) return part('later', 'ca', 'device_after_approval', stateSince);
  return device.received ? receivedCheck(device) : onItsWay(device);
}

function onItsWay({ state, since }: DeviceFacts): RowPart {
  switch (state) {
    case 'waiting':
      return part('busy', 'ca', 'device_being_prepared', since);
    case 'sent':
      return part('busy', 'ca', 'device_on_its_way', since);
    case 'delivered':
      return part('todo', 'applicant', 'device_delivered', since, 'set_up_device');
    case 'returned':
      return part('failed', 'us', 'device_returned', since);
    case 'lost':
      return part('failed', 'us', 'device_lost', since);
  }
}

function receivedCheck({ pinReceived, since }: DeviceFacts): RowPart {
  const reason = pinReceived ? 'device_to_set_up' : 'device_waits_for_pin';
  return part('todo', 'applicant', reason, since, 'set_up_device');
}
