'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AppointmentView } from '@/lib/views/appointment-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';
import { SlotFields } from './slot-fields';

interface MoveProps {
  days: AppointmentView['days'];
  move: FormAction<{ startsAt: string }, void>;
}

const schema = () => import('./schemas').then((rules) => rules.moveSchema);

/** Moves the appointment to another free moment. Each time it asks anew. */
export function MoveDialog(props: MoveProps) {
  const t = useTranslations('appointment');
  const [round, setRound] = useState(0);
  return (
    <Dialog trigger={{ text: t('stands.move'), variant: 'secondary' }} title={t('form.moveTitle')}>
      <MoveForm key={round} {...props} onDone={() => setRound(round + 1)} />
    </Dialog>
  );
}

function MoveForm({ days, move, onDone }: MoveProps & { onDone: () => void }) {
  const t = useTranslations('appointment.form');
  const close = useCloseDialog();
  const finish = () => {
    close();
    onDone();
  };
  return (
    <Form schema={schema} defaults={{ startsAt: '' }} action={move} onSuccess={finish}>
      <SlotFields days={days} />
      <SubmitButton>{t('move')}</SubmitButton>
    </Form>
  );
}
