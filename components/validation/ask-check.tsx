import { useLocale, useTranslations } from 'next-intl';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { CheckQuestionView, StaffOrderPageView } from '@/lib/views/staff-view';
import { ReasonDialog } from '../staff/reason-dialog';

/** A server action that asks the customer something about one check of this order. */
export type AskAction = (
  kind: CheckKind,
  mark: string | undefined,
  typed: { reason: string },
) => Promise<ActionResult<void>>;

interface AskCheckProps {
  kind: CheckKind;
  order: StaffOrderPageView;
  ask: AskAction;
}

/** The button that asks the customer about a check, for whoever may. */
export function AskCheck({ kind, order, ask }: AskCheckProps) {
  const t = useTranslations('validation.ask');
  const check = useTranslations('check.kind')(kind);
  if (!order.askable.includes(kind)) return null;
  return (
    <ReasonDialog
      trigger={{
        text: (
          <>
            {t('trigger')}
            <span className="sr-only">: {check}</span>
          </>
        ),
        size: 'sm',
        variant: 'quiet',
      }}
      title={t('title', { check })}
      label={t('label')}
      hint={t('hint')}
      confirm={t('confirm')}
      action={ask.bind(null, kind, order.marks[kind])}
    >
      <p>{t('text')}</p>
    </ReasonDialog>
  );
}

/** What was asked about a check, and whether there is an answer. */
export function AskedAbout({ question }: { question: CheckQuestionView }) {
  const t = useTranslations('validation.ask');
  const locale = useLocale();
  const { askedAt, answeredAt } = question;
  return (
    <span className="block text-sm font-normal wrap-anywhere">
      {t('open', { date: dateText(askedAt, locale, 'datetime'), question: question.question })}
      {answeredAt ? (
        <span className="block">{t('answered', { date: dateText(answeredAt, locale, 'datetime') })}</span>
      ) : null}
    </span>
  );
}
