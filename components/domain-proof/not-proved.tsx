import { useTranslations } from 'next-intl';
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
    return <Missing helpMail={helpMail} />;
  }
  return (
    <Notice kind="danger" title={t('failed')} className="mt-4">
      <p>{outcome === 'unreachable' ? unreachable : words(outcome)}</p>
    </Notice>
  );
}

const looks = ['type', 'name', 'value', 'saved', 'cname'] as const;

function Missing({ helpMail }: { helpMail: string }) {
  const t = useTranslations('domainProof.missing');
  return (
    <Notice kind="warning" title={t('title')} className="mt-4">
      <p>{t('wait')}</p>
      <p>{t('look')}</p>
      <ul className="list-disc space-y-1 pl-5">
        {looks.map((look) => (
          <li key={look}>{t(look)}</li>
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
