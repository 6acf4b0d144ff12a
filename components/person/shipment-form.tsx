'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { StaffShipmentView } from '@/lib/views/device-view';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';

interface Typed {
  state: string;
  carrier: string;
  trackingCode: string;
  reason: string;
}
type State = StaffShipmentView['state'];
export type RecordAction = (
  input: Omit<Typed, 'state'> & { orderId: string; state: State },
) => Promise<ActionResult<void>>;

const schema = () => import('./schemas').then((rules) => rules.shipmentSchema);

/** Records the next state of a device, with where that was heard. */
export function ShipmentForm({ shipment, record }: { shipment: StaffShipmentView; record: RecordAction }) {
  const t = useTranslations('shipment');
  const { orderId, next, carrier, trackingCode } = shipment;
  const defaults = { state: '', carrier: carrier ?? '', trackingCode: trackingCode ?? '', reason: '' };
  return (
    <Form<Typed, void>
      schema={schema}
      defaults={defaults}
      action={({ state, ...typed }) => record({ ...typed, orderId, state: state as State })}
    >
      <RadioGroup
        name="state"
        label={t('staff.next')}
        options={next.map((value) => ({ value, text: t(`state.${value}`) }))}
      />
      <TextField name="carrier" label={t('carrier')} width="md" optional />
      <TextField name="trackingCode" label={t('tracking')} width="md" optional mono />
      <TextArea name="reason" label={t('staff.reason')} hint={t('staff.reasonHint')} rows={2} spellCheck />
      <SubmitButton>{t('staff.record')}</SubmitButton>
    </Form>
  );
}
