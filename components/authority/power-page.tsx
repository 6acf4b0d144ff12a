import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../ui/card';
import { Notice, type NoticeKind } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import type { PowerPageView, PowerView } from './authority-view';
import { DownloadLink } from './download-link';
import { MakePower } from './make-power';
import type { PowerActions } from './power-actions';
import { PowerText } from './power-text';
import { SignatoryList } from './signatory-list';
import { UploadScan } from './upload-scan';
import { WithdrawPower } from './withdraw-power';

interface PowerPageProps {
  view: PowerPageView;
  actions: PowerActions;
}

/** The power of attorney of an order, for its applicant: make it, follow it, bring in the scan (M26, M27). */
export function PowerPage({ view, actions }: PowerPageProps) {
  const t = useTranslations('authority.page');
  const list = useTranslations('order.list');
  const order = useTranslations('thread');
  const { orderId, orderNumber, power, preview, mayAct, soleStated } = view;
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeader
        breadcrumbs={[
          { href: '/certificates', text: list('title') },
          { href: `/certificates/${orderId}`, text: order('back', { number: orderNumber }) },
        ]}
        title={t('title')}
        lead={t('lead')}
      />
      {soleStated && !power ? <Notice>{t('optional')}</Notice> : null}
      {power ? <Current view={view} power={power} actions={actions} /> : null}
      {preview && mayAct ? <New view={view} actions={actions} /> : null}
      {!power && !(preview && mayAct) ? <Notice>{t(mayAct ? 'notNeeded' : 'readOnly')}</Notice> : null}
      <p className="text-sm text-soft">{t('for', { attorneys: attorneysOf(view), number: orderNumber })}</p>
    </div>
  );
}

function attorneysOf({ power, preview }: PowerPageView): string {
  const content = power?.content ?? preview;
  return content?.attorneys.map(({ name }) => name).join(', ') ?? '';
}

const kinds: Readonly<Record<PowerView['state'], NoticeKind>> = {
  signing: 'info',
  declined: 'warning',
  on_paper: 'info',
  judging: 'info',
  accepted: 'success',
  refused: 'warning',
  withdrawn: 'info',
};

function Current({ view, power, actions }: PowerPageProps & { power: PowerView }) {
  const t = useTranslations('authority.page');
  const { state, signatories, document, reason } = power;
  const signed = signatories.filter(({ signature }) => signature).length;
  const open = state === 'signing' || state === 'declined' || state === 'on_paper';
  return (
    <>
      <Notice kind={kinds[state]} title={t(`state.${state}`, { signed, of: signatories.length })}>
        <p>{t(`stateText.${state}`)}</p>
        {reason ? (
          <p>
            <strong>{t('reason')}:</strong> {reason}
          </p>
        ) : null}
      </Notice>
      {signatories.length > 0 ? (
        <SignatoryList view={view} power={power} actions={actions} mayChange={view.mayAct && open} />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <DownloadLink href={`/api/orders/${view.orderId}/power-of-attorney`}>{t('download')}</DownloadLink>
        {document ? (
          <DownloadLink href={`/api/documents/${document.id}`}>{t('downloadScan')}</DownloadLink>
        ) : null}
        {view.mayAct && (open || state === 'judging') ? <WithdrawPower action={actions.withdraw} /> : null}
      </div>
      {view.mayAct && open ? <UploadScan orderId={view.orderId} folded={state !== 'on_paper'} /> : null}
    </>
  );
}

function New({ view, actions }: PowerPageProps) {
  const t = useTranslations('authority.page');
  const locale = useLocale();
  const { preview, proposed, orderId } = view;
  if (!preview) return null;
  return (
    <>
      <MakePower proposed={proposed} locale={view.locale} make={actions.make} />
      <Card title={t('preview')} tone="sunken">
        <PowerText text={preview.text[locale]} lang={locale} />
      </Card>
      <UploadScan orderId={orderId} folded />
    </>
  );
}
