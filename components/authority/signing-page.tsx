import { Check, Clock } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import type { SigningView } from './authority-view';
import { DownloadLink } from './download-link';
import { PowerText } from './power-text';
import { RefuseToSign } from './refuse-to-sign';
import type { TypedSignature } from './schemas';
import { SignForm } from './sign-form';

interface SigningPageProps {
  view: SigningView;
  sign: FormAction<TypedSignature, void>;
  refuse: FormAction<{ reason: string }, void>;
}

/** What a signatory reads and signs, and what the same link tells afterwards (M27). */
export function SigningPage({ view, sign, refuse }: SigningPageProps) {
  const t = useTranslations('authority.sign');
  const { name, firstName, applicant, content, asked } = view;
  const organisation = content.organisation.name;
  const { declaration } = useText(view).text;
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeader title={t('title')} />
      {asked ? (
        <div className="max-w-[65ch] space-y-2">
          <p>{t('greeting', { name: firstName })}</p>
          <p>{t('lead', { applicant, organisation })}</p>
        </div>
      ) : (
        <Answered view={view} />
      )}
      <Words view={view} />
      <Signatories view={view} />
      {asked ? (
        <Card title={t('button')}>
          <SignForm name={name} declaration={declaration} action={sign} />
          <div className="mt-6 border-t border-line pt-4">
            <RefuseToSign applicant={applicant} action={refuse} />
          </div>
        </Card>
      ) : null}
    </div>
  );
}

/** The text in the reader's own language; the one it was drawn up in prevails. */
function useText({ content }: SigningView) {
  const locale = useLocale();
  return { text: content.text[locale], locale };
}

function Words({ view }: { view: SigningView }) {
  const t = useTranslations('authority.sign');
  const { text, locale } = useText(view);
  return (
    <Card title={t('text')}>
      {locale === view.locale ? null : (
        <p className="mb-3 text-soft">{t('translated', { language: view.locale })}</p>
      )}
      <PowerText text={text} lang={locale} />
      <p className="mt-4">
        {view.withdrawn ? null : <DownloadLink href="/api/power-of-attorney">{t('download')}</DownloadLink>}
      </p>
    </Card>
  );
}

function Signatories({ view: { signatories } }: { view: SigningView }) {
  const t = useTranslations('authority.sign');
  const state = useTranslations('authority.page.signatoryState');
  return (
    <Card title={t('others')}>
      <ul className="space-y-2">
        {signatories.map(({ id, name, jobTitle, isReader, signed }) => (
          <li key={id} className="flex gap-x-3">
            {signed ? (
              <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-success" />
            ) : (
              <Clock aria-hidden className="mt-0.5 size-5 shrink-0 text-soft" />
            )}
            <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 wrap-anywhere">
              <span className="font-medium">
                {name}
                {isReader ? ` (${t('you')})` : ''}
              </span>
              <span className="text-soft">{jobTitle}</span>
              <span className="text-sm text-soft">{signed ? t('signedState') : state('waiting')}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Answered({ view: { signed, declined, applicant } }: { view: SigningView }) {
  const t = useTranslations('authority.sign');
  if (signed) {
    return (
      <Notice kind="success" title={t('done')} live>
        <p>
          {t.rich('doneAt', { name: signed.name, date: () => <DateText at={signed.at} style="datetime" /> })}
        </p>
        <p className="wrap-anywhere">
          {t('hash')}: <Mono>{signed.hash}</Mono>
        </p>
        <p>{t('doneNext')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={t(declined ? 'declinedTitle' : 'closedTitle')} live>
      <p>{t(declined ? 'declinedText' : 'closedText', { applicant })}</p>
    </Notice>
  );
}
