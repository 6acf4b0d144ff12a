'use client';

import { useTranslations } from 'next-intl';
import type { IdentityState } from '@/lib/domain/checks/check-facts';
import type { FaceToFaceRoute, FaceToFaceState } from '@/lib/domain/identity/face-to-face';
import type { ActionResult } from '@/lib/views/action-result';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import { Price } from '../ui/price';
import { SummaryList } from '../ui/summary-list';
import { OutcomeDialog, type OutcomeTyped } from './outcome-dialog';
import { PlanDialog, type PlanTyped } from './plan-dialog';

interface StaffAppointment {
  readonly id: string;
  readonly route: FaceToFaceRoute;
  readonly state: FaceToFaceState;
  readonly running: boolean;
  readonly wish: { readonly place: string; readonly when: string; readonly phone: string };
  readonly priceCents: number;
  readonly askedAt: Date;
  readonly plannedAt: Date | null;
  readonly place: string;
  readonly reason: string | null;
  readonly recordedBy: string | null;
}

interface StaffPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly identityState: IdentityState;
  readonly changedAt: Date | null;
  readonly wrongPerson: boolean;
  readonly approval: 'approved' | 'declined' | null;
  readonly faceToFaces: readonly StaffAppointment[];
}

type Act<Typed> = (typed: Typed & { id: string }) => Promise<ActionResult<unknown>>;

interface StaffIdentityProps {
  view: { readonly open: boolean; readonly byCa: boolean; readonly people: readonly StaffPerson[] };
  actions: { plan: Act<PlanTyped>; record: Act<OutcomeTyped>; tell: Act<OutcomeTyped> };
}

/** Every representative with identity and appointments, and what our people do about them. */
export function StaffIdentity({ view, actions }: StaffIdentityProps) {
  const t = useTranslations('faceToFace');
  return (
    <div className="space-y-6">
      {view.byCa ? (
        <Notice>
          <p>{t('byCa')}</p>
        </Notice>
      ) : null}
      {view.open ? null : (
        <Notice>
          <p>{t('ended')}</p>
        </Notice>
      )}
      {view.people.length === 0 ? <p>{t('nobody')}</p> : null}
      {view.people.map((person) => (
        <Person key={person.id} person={person} open={view.open} actions={actions} />
      ))}
    </div>
  );
}

function Person({
  person,
  open,
  actions,
}: {
  person: StaffPerson;
  open: boolean;
  actions: StaffIdentityProps['actions'];
}) {
  const t = useTranslations('faceToFace');
  const { identityState, changedAt, wrongPerson, approval } = person;
  const mayTell = open && identityState !== 'passed' && !wrongPerson;
  return (
    <Card title={person.name}>
      <SummaryList
        items={[
          { term: t('email'), value: person.email },
          { term: t('phone'), value: person.phone },
          {
            term: t('identity'),
            value: (
              <>
                {t(`state.${identityState}`)}
                {changedAt ? (
                  <>
                    {', '}
                    <DateText at={changedAt} style="datetime" />
                  </>
                ) : null}
                {wrongPerson ? <span className="block text-danger">{t('wrongPerson')}</span> : null}
                {approval ? <span className="block">{t(`approval.${approval}`)}</span> : null}
              </>
            ),
          },
        ]}
      />
      {mayTell ? (
        <div className="mt-4">
          <OutcomeDialog
            words={{ button: t('told.button'), title: t('told.title'), hint: t('told.reasonHint') }}
            record={(typed) => actions.tell({ ...typed, id: person.id })}
          />
        </div>
      ) : null}
      <h3 className="mt-6 mb-2 font-semibold">{t('appointments')}</h3>
      {person.faceToFaces.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
      <ul className="space-y-4">
        {person.faceToFaces.map((one) => (
          <li key={one.id} className="rounded-lg border border-line p-4">
            <Appointment one={one} open={open} actions={actions} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Appointment({
  one,
  open,
  actions,
}: {
  one: StaffAppointment;
  open: boolean;
  actions: StaffIdentityProps['actions'];
}) {
  const t = useTranslations('faceToFace');
  const { id, plannedAt, reason, recordedBy } = one;
  return (
    <div className="space-y-2">
      <p className="font-medium">
        {t(`route.${one.route}`)}: {t(`appointment.${one.state}`)}
      </p>
      <p>{t('wish', one.wish)}</p>
      <p className="text-soft">
        {t('price')}: <Price cents={one.priceCents} currency="EUR" />. {t('askedAt')}{' '}
        <DateText at={one.askedAt} style="datetime" />
      </p>
      {plannedAt ? (
        <p>
          {t('plannedAt')} <DateText at={plannedAt} style="datetime" />, {one.place}
        </p>
      ) : null}
      {reason ? <p>{t('recorded', { name: recordedBy ?? '', reason })}</p> : null}
      {one.running && open ? (
        <div className="flex flex-wrap gap-3 pt-2">
          <PlanDialog again={plannedAt !== null} plan={(typed) => actions.plan({ ...typed, id })} />
          <OutcomeDialog
            words={{ button: t('record.button'), title: t('record.title'), hint: t('record.reasonHint') }}
            record={(typed) => actions.record({ ...typed, id })}
          />
        </div>
      ) : null}
    </div>
  );
}
