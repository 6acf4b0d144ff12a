import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { AppointmentView, ShownAppointment } from '@/lib/views/appointment-view';
import { dateText } from '@/lib/views/date-text';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { BookForm } from './book-form';
import { MoveDialog } from './move-form';

export interface AppointmentActions {
  book: Parameters<typeof BookForm>[0]['book'];
  move: Parameters<typeof MoveDialog>[0]['move'];
  cancel: () => Promise<ActionResult<void>>;
}

interface AppointmentPageProps {
  view: AppointmentView;
  /** Our own people make it for the customer. */
  side?: 'customer' | 'desk';
  /** Where to write when no moment suits. */
  messages: string;
  actions: AppointmentActions;
}

/** The appointment that stands, or a moment to choose (M45). */
export function AppointmentPage(props: AppointmentPageProps) {
  const { view, actions, side = 'customer', messages } = props;
  const t = useTranslations('appointment');
  const { booked, mayBook, days, earlier } = view;
  return (
    <div className="space-y-8">
      {booked ? <Stands {...props} booked={booked} /> : null}
      {mayBook ? null : (
        <p className="text-soft">{t(side === 'desk' ? 'deskStands.readOnly' : 'readOnly')}</p>
      )}
      {mayBook && !booked && days.length > 0 ? (
        <Card title={t('form.title')}>
          <BookForm view={view} book={actions.book} />
        </Card>
      ) : null}
      {mayBook && !booked && days.length === 0 ? <NoneFree side={side} messages={messages} /> : null}
      {earlier.length > 0 ? <Earlier earlier={earlier} /> : null}
    </div>
  );
}

function NoneFree({ side, messages }: Pick<AppointmentPageProps, 'side' | 'messages'>) {
  const t = useTranslations('appointment');
  const thread = useTranslations('thread');
  return (
    <Notice title={t(side === 'desk' ? 'deskStands.none' : 'none')}>
      <LinkButton href={messages} variant="secondary" size="sm">
        {thread('link')}
      </LinkButton>
    </Notice>
  );
}

interface StandsProps extends AppointmentPageProps {
  booked: ShownAppointment;
}

function Stands({ view: { mayBook, minutes, days }, booked, actions, side }: StandsProps) {
  const t = useTranslations('appointment.stands');
  const desk = useTranslations('appointment.deskStands');
  const words = side === 'desk' ? desk : t;
  const { startsAt, name, phone, about } = booked;
  const locale = useLocale();
  const moment = { date: dateText(startsAt, locale, 'weekday'), time: dateText(startsAt, locale, 'time') };
  return (
    <Card title={words('title', moment)} tone="seal">
      <div className="max-w-[65ch] space-y-2">
        <p>{words('text', { name, phone, minutes: String(minutes) })}</p>
        {about ? <p className="wrap-anywhere">{t('about', { about })}</p> : null}
        {side === 'desk' ? null : <p className="text-sm text-soft">{t('never')}</p>}
      </div>
      {mayBook ? (
        <div className="mt-5 flex flex-wrap gap-3">
          <MoveDialog days={days} move={actions.move} />
          <ConfirmDialog
            trigger={{ text: t('cancel'), variant: 'quiet' }}
            title={t('cancelTitle')}
            confirmText={t('cancel')}
            danger
            action={actions.cancel}
          >
            <p>{t('cancelText')}</p>
          </ConfirmDialog>
        </div>
      ) : null}
    </Card>
  );
}

function Earlier({ earlier }: { earlier: readonly ShownAppointment[] }) {
  const t = useTranslations('appointment.earlier');
  const locale = useLocale();
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <ul className="mt-2 space-y-1">
        {earlier.map(({ id, startsAt, state }) => (
          <li key={id}>
            {dateText(startsAt, locale, 'datetime')} – {state === 'booked' ? null : t(state)}
          </li>
        ))}
      </ul>
    </section>
  );
}
