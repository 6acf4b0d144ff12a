'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { Price } from '../ui/price';
import { SummaryList } from '../ui/summary-list';
import { FaceToFaceForm, type FaceToFaceTyped } from './face-to-face-form';
import type { FaceToFaceView, IdentityScreen } from './identity-view';

export interface FaceToFaceProps {
  view: IdentityScreen;
  ask: FormAction<FaceToFaceTyped, void>;
  callOff: () => Promise<ActionResult<void>>;
  /** The only way left: shown open. */
  open?: boolean;
}

/** S0-A2.4: identification by notary or courier for who does not want the app; asked here and followed here. */
export function FaceToFace({ view, ask, callOff, open = false }: FaceToFaceProps) {
  const t = useTranslations('identity.person');
  const { faceToFace } = view;
  if (faceToFace?.state === 'asked' || faceToFace?.state === 'planned') {
    return <Appointment appointment={faceToFace} callOff={callOff} />;
  }
  return (
    <div className="space-y-4">
      {faceToFace?.state === 'failed' ? (
        <Notice kind="warning" title={t('failed')}>
          <p>{faceToFace.reason}</p>
        </Notice>
      ) : null}
      <Disclosure summary={t('title')} open={open || faceToFace?.state === 'failed'}>
        <div className="max-w-[65ch] space-y-3">
          <p>{t('text')}</p>
          <p>{t('days')}</p>
          <p>{t('paid')}</p>
          <p>{t('how', { email: view.validationEmail, number: view.orderNumber })}</p>
        </div>
        <FaceToFaceForm prices={view.prices} phone={view.phone} action={ask} />
      </Disclosure>
    </div>
  );
}

function Appointment({
  appointment,
  callOff,
}: {
  appointment: FaceToFaceView;
  callOff: FaceToFaceProps['callOff'];
}) {
  const t = useTranslations('identity.person');
  const { route, plannedAt, place, wish, priceCents } = appointment;
  return (
    <section className="space-y-4" aria-labelledby="in-person">
      <Notice kind={plannedAt ? 'success' : 'info'} live>
        <h2 id="in-person" className="font-semibold">
          {t(plannedAt ? 'planned' : 'asked')}
        </h2>
        <p>{t(plannedAt ? 'plannedText' : 'askedText')}</p>
      </Notice>
      <SummaryList
        items={[
          { term: t('route'), value: t(`routes.${route}.name`) },
          ...(plannedAt ? [{ term: t('date'), value: <DateText at={plannedAt} style="datetime" /> }] : []),
          { term: t('place'), value: place || wish.place },
          ...(plannedAt ? [] : [{ term: t('when'), value: wish.when }]),
          { term: t('phone'), value: wish.phone },
          { term: t('price'), value: <Price cents={priceCents} currency="EUR" /> },
        ]}
      />
      <div className="space-y-2">
        <p className="max-w-[60ch] text-soft">{t('changeMind')}</p>
        <ActButton action={callOff}>{t('callOff')}</ActButton>
      </div>
    </section>
  );
}
