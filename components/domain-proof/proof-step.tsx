import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ControlProof } from '@/lib/domain/domain-name/control-proof';
import type { OpenProof } from '@/lib/views/domain-proof-view';
import { buttonClass } from '../ui/button-styles';
import { Card } from '../ui/card';
import { CopyButton } from '../ui/copy-button';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { MailStep, type MailStepProps } from './mail-step';

type Of<M extends ControlProof['method']> = Extract<ControlProof, { method: M }>;

interface ProofStepProps extends Omit<MailStepProps, 'addresses'> {
  asked: OpenProof;
}

/** Step 1: what to publish or to read for the method of the order, to be copied field by field. */
export function ProofStep({ asked, ...mail }: ProofStepProps) {
  const t = useTranslations('domainProof');
  const { proof, lapsed, scopeName } = asked;
  return (
    <Card title={t(`${part(proof)}.title`)}>
      {lapsed ? (
        <Notice kind="warning" title={t('lapsedTitle')} className="mb-4">
          <p>{t('lapsed')}</p>
        </Notice>
      ) : null}
      <p className="mb-2 max-w-[65ch] break-words">{t('scope', { name: scopeName })}</p>
      <p className="mb-4 max-w-[65ch]">{t(`${part(proof)}.where`)}</p>
      {proof.method === 'email' ? <MailStep addresses={proof.addresses} {...mail} /> : null}
      {proof.method === 'http-token' ? <FileFacts proof={proof} expires={asked.expires} /> : null}
      {proof.method === 'dns-txt-token' || proof.method === 'dns-cname-token' ? (
        <RecordFacts proof={proof} expires={asked.expires} />
      ) : null}
    </Card>
  );
}

function part({ method }: ControlProof): 'mail' | 'file' | 'record' {
  if (method === 'email') return 'mail';
  return method === 'http-token' ? 'file' : 'record';
}

interface Facts<P> {
  proof: P;
  expires: Date | undefined;
}

function useExpiry(expires: Date | undefined) {
  const t = useTranslations('domainProof');
  return expires ? [{ term: t('expires'), value: <DateText at={expires} /> }] : [];
}

function RecordFacts({ proof, expires }: Facts<Of<'dns-txt-token' | 'dns-cname-token'>>) {
  const t = useTranslations('domainProof.record');
  const isCname = proof.method === 'dns-cname-token';
  const facts = [
    { term: t('type'), value: <Mono>{isCname ? 'CNAME' : 'TXT'}</Mono> },
    { term: t('name'), value: <Copyable text={proof.name} copyName={t('copyName')} /> },
    {
      term: t(isCname ? 'target' : 'value'),
      value: <Copyable text={proof.value} copyName={t('copyValue')} />,
    },
    ...useExpiry(expires),
  ];
  return (
    <>
      <SummaryList items={facts} />
      <p className="mt-4 max-w-[65ch] text-soft">{t('shortName')}</p>
      <p className="mt-2 max-w-[65ch] text-soft">{t('forward')}</p>
    </>
  );
}

function FileFacts({ proof: { url, fileName, value }, expires }: Facts<Of<'http-token'>>) {
  const t = useTranslations('domainProof.file');
  const facts = [
    { term: t('url'), value: <Copyable text={url} copyName={t('copyUrl')} /> },
    { term: t('name'), value: <Mono>{fileName}</Mono> },
    { term: t('content'), value: <Copyable text={value} copyName={t('copyContent')} /> },
    ...useExpiry(expires),
  ];
  return (
    <>
      <SummaryList items={facts} />
      <p className="mt-4">
        <a
          href={`data:text/plain;charset=us-ascii,${encodeURIComponent(value)}`}
          download={fileName}
          className={buttonClass('secondary')}
        >
          <Download aria-hidden className="size-4.5" />
          {t('download')}
        </a>
      </p>
      <p className="mt-4 max-w-[65ch] text-soft">{t('forward')}</p>
    </>
  );
}

function Copyable({ text, copyName }: { text: string; copyName: string }): ReactNode {
  return (
    <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <Mono>{text}</Mono>
      <CopyButton text={text} name={copyName} />
    </span>
  );
}
