import { useLocale, useTranslations } from 'next-intl';
import { Card } from '../ui/card';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import type { JudgingView } from './authority-view';
import { DownloadLink } from './download-link';
import { JudgeActs } from './judge-acts';
import type { JudgeActions } from './power-actions';
import { PowerText } from './power-text';

interface JudgingPageProps {
  view: JudgingView;
  acts: JudgeActions;
}

/** What our people need to judge a power of attorney with four eyes: it, who signed, and the register beside it. */
export function JudgingPage({ view, acts }: JudgingPageProps) {
  const t = useTranslations('authority.staff');
  const locale = useLocale();
  return (
    <div className="space-y-6">
      <Card title={t('judge')} tone={view.mayRefuse ? 'seal' : 'plain'}>
        <Standing view={view} acts={acts} />
      </Card>
      <Card title={t('facts')}>
        <Facts view={view} />
      </Card>
      <Card title={t('signatures')}>
        <Signatures view={view} />
      </Card>
      <Card title={t('register')}>
        <Register view={view} />
      </Card>
      <Card title={view.power.content.text[locale].title}>
        <PowerText text={view.power.content.text[locale]} lang={locale} />
      </Card>
    </div>
  );
}

function Standing({ view, acts }: JudgingPageProps) {
  const t = useTranslations('authority.staff');
  const { checked, decided, judges, mayRefuse, waitsForColleague } = view;
  return (
    <div className="space-y-4">
      <p className="max-w-[65ch]">{t('twoPeople')}</p>
      {checked ? (
        <p>
          {t.rich('checkedBy', {
            name: checked.name,
            date: () => <DateText at={checked.at} style="datetime" />,
          })}
        </p>
      ) : null}
      {decided ? (
        <p>
          {t.rich('decidedBy', {
            name: decided.name,
            decision: decided.decision,
            date: () => <DateText at={decided.at} style="datetime" />,
          })}
        </p>
      ) : null}
      {waitsForColleague ? <Notice>{t('waitsForColleague')}</Notice> : null}
      {mayRefuse ? (
        <JudgeActs mayCheck={view.mayCheck} mayAccept={view.mayAccept} acts={acts} />
      ) : decided ? null : (
        <Notice>{t(judges ? 'notYet' : 'mayNot')}</Notice>
      )}
    </div>
  );
}

function Facts({ view: { orderId, power } }: { view: JudgingView }) {
  const t = useTranslations('authority.staff');
  const page = useTranslations('authority.page');
  const { content, way, document, signatories } = power;
  const { organisation, attorneys } = content;
  const signed = signatories.filter(({ signature }) => signature).length;
  return (
    <>
      <SummaryList
        items={[
          {
            term: t('organisation'),
            value: `${organisation.name}, KVK ${organisation.kvkNumber}, ${organisation.address}`,
          },
          {
            term: t('attorneys'),
            value: attorneys.map(({ name, jobTitle }) => `${name} (${jobTitle})`).join(', '),
          },
          { term: t('way'), value: t(`wayText.${way}`) },
          { term: t('stands'), value: page(`state.${power.state}`, { signed, of: signatories.length }) },
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-3">
        <DownloadLink href={`/api/orders/${orderId}/power-of-attorney`}>{page('download')}</DownloadLink>
        {document ? (
          <DownloadLink href={`/api/documents/${document.id}`}>{page('downloadScan')}</DownloadLink>
        ) : null}
      </div>
    </>
  );
}

function Signatures({ view: { power } }: { view: JudgingView }) {
  const t = useTranslations('authority.staff');
  const state = useTranslations('authority.page.signatoryState');
  if (power.signatories.length === 0) return <p>{t('noNames')}</p>;
  return (
    <ol className="list-decimal space-y-3 pl-6">
      {power.signatories.map(({ id, name, jobTitle, email, signature, declinedAt }) => (
        <li key={id} className="wrap-anywhere">
          <span className="font-medium">{name}</span>, {jobTitle}, {email}
          <span className="block text-sm text-soft">
            {signature
              ? state.rich('signed', { date: () => <DateText at={signature.at} style="datetime" /> })
              : state(declinedAt ? 'declined' : 'waiting')}
            {signature ? (
              <>
                {' '}
                “{signature.typedName}” <Mono>{signature.hash}</Mono>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Register({ view: { register } }: { view: JudgingView }) {
  const t = useTranslations('authority.staff');
  if (!register) return <Notice kind="warning">{t('registerDown')}</Notice>;
  return (
    <>
      <p className="mb-3 text-soft">{t('registerText')}</p>
      <DataTable
        caption={t('register')}
        hideCaption
        rows={register}
        rowKey={({ name, role }) => `${name}:${role}`}
        empty={<p>{t('registerEmpty')}</p>}
        columns={[
          { key: 'name', header: t('officer'), cell: ({ name }) => name },
          { key: 'role', header: t('role'), cell: ({ role }) => role },
          { key: 'ground', header: t('powerColumn'), cell: ({ ground }) => t(`grounds.${ground}`) },
          {
            key: 'signed',
            header: t('signedColumn'),
            cell: ({ signed }) => (signed === null ? t('signedNo') : t('signedYes', { position: signed })),
          },
        ]}
      />
    </>
  );
}
