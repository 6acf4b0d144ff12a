import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';

/** Why somebody comes back for a certificate that was collected before. */
export const returnReasons = ['file', 'password', 'new', 'stolen', 'lost'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** With these only a fresh key helps; else a key that still lies in this browser is enough. */
export const wantsNewKey = (why: ReturnReason | undefined) => why === 'new' || why === 'stolen';

/** The same one screen for everything that was lost (M57), with the words for what happened. */
export function WhyNotice({ why, orderPath }: { why: ReturnReason; orderPath: string | undefined }) {
  const t = useTranslations('createCertificate.why');
  return (
    <Notice kind="info" title={t(`${why}.title`)}>
      <p>{t(`${why}.text`)}</p>
      <p>{t('overlap')}</p>
      {why !== 'new' && orderPath ? (
        <p>
          {t.rich('revoke', {
            link: (words) => <Link href={`${orderPath}/revoke?why=stolen`}>{words}</Link>,
          })}
        </p>
      ) : null}
    </Notice>
  );
}
