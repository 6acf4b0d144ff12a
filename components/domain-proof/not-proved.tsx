import { useTranslations } from 'next-intl';
import { type DcvMethod, dcvMethods, usualProof } from '@/lib/domain/domain-name/control-proof';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';
import type { CheckOutcome } from './use-check';

interface NotProvedProps {
  outcome: Exclude<CheckOutcome, 'proved'>;
  helpMail: string;
}

/** Why the check did not succeed. A record that is not found is no error: it says what to look at meanwhile. */
export function NotProved({ outcome, helpMail }: NotProvedProps) {
  const t = useTranslations('domainProof');
  const words = useProblemText();
  const unreachable = useTranslations('form')('unreachable');
  if (outcome !== 'unreachable' && outcome.code === 'domain_not_yet_proved') {
    return <Missing found={outcome.params ?? {}} helpMail={helpMail} />;
  }
  return (
    <Notice kind="danger" title={t('failed')} className="mt-4">
      <p>{outcome === 'unreachable' ? unreachable : words(outcome)}</p>
    </Notice>
  );
}

/** What to look at, by method. */
const looks = {
  'dns-txt-token': ['txt', 'name', 'value', 'saved', 'noCname'],
  'dns-cname-token': ['cname', 'name', 'target', 'saved'],
  email: ['mailbox', 'receives'],
  'http-token': ['url', 'content', 'firewall'],
} as const satisfies Record<DcvMethod, readonly string[]>;

interface MissingProps {
  /** The method that was tried and what the CA said of it. */
  found: Readonly<Record<string, string | number>>;
  helpMail: string;
}

function Missing({ found, helpMail }: MissingProps) {
  const t = useTranslations('domainProof.missing');
  const method = dcvMethods.find((known) => known === found.method) ?? usualProof.method;
  return (
    <Notice kind="warning" title={t(`title.${method}`)} className="mt-4">
      <p>{t(`wait.${method}`)}</p>
      {found.reason ? <p>{t('reason', { reason: String(found.reason) })}</p> : null}
      <p>{t('look')}</p>
      <ul className="list-disc space-y-1 pl-5">
        {looks[method].map((look) => (
          <li key={look}>{t(`looks.${look}`)}</li>
        ))}
      </ul>
      <p>
        {t.rich('help', {
          mail: (text) => (
            <a href={helpMail} className="link">
              {text}
            </a>
          ),
        })}
      </p>
    </Notice>
  );
}
