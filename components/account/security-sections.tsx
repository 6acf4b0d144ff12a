import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import { deviceOf } from '@/lib/views/device-text';
import type { SecurityView } from '@/lib/views/security-view';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { OwnApps } from './own-apps';
import { OwnRecoveryCodes } from './own-recovery-codes';
import { OwnSessions } from './own-sessions';
import { type SecurityActions, StopReset } from './stop-reset';

interface SecuritySectionsProps {
  view: SecurityView;
  actions: SecurityActions;
  /** Path of the page itself; the forms are under it. */
  path: string;
}

/** Everything by which somebody signs in, for customers and for our own people alike. */
export function SecuritySections({ view, actions, path }: SecuritySectionsProps) {
  const t = useTranslations('security');
  const locale = useLocale();
  return (
    <div className="space-y-6">
      {view.factorResetSince ? (
        <StopReset since={dateText(view.factorResetSince, locale)} stop={actions.stopReset} />
      ) : null}
      <Card title={t('password.title')}>
        <p className="mb-4 max-w-[65ch] text-soft">{t('password.text')}</p>
        <LinkButton href={`${path}/password`} variant="secondary">
          {t('password.change')}
        </LinkButton>
      </Card>
      <Card title={t('apps.title')}>
        <OwnApps
          apps={view.authenticators.map(({ id, name, activatedAt }) => {
            return { id, name, since: t('apps.since', { date: dateText(activatedAt, locale) }) };
          })}
          addHref={`${path}/authenticator`}
          rename={actions.renameApp}
          remove={actions.removeApp}
        />
      </Card>
      <Card title={t('codes.title')}>
        <OwnRecoveryCodes left={view.recoveryCodesLeft} username={view.username} renew={actions.renewCodes} />
      </Card>
      <Card title={t('sessions.title')}>
        <OwnSessions
          sessions={useShownSessions(view)}
          end={actions.endSession}
          endOthers={actions.endOthers}
        />
      </Card>
    </div>
  );
}

/** The sessions in words, this one first. */
function useShownSessions({ sessions }: SecurityView) {
  const t = useTranslations('security.sessions');
  const locale = useLocale();
  const thisFirst = sessions.toSorted((one, other) => Number(other.isThis) - Number(one.isThis));
  return thisFirst.map(({ id, userAgent, ipAddress, createdAt, lastSeenAt, isThis }) => {
    const { browser = t('unknownBrowser'), system = t('unknownSystem') } = deviceOf(userAgent);
    return {
      id,
      isThis,
      device: t('device', { browser, system }),
      address: ipAddress || t('unknownAddress'),
      since: dateText(createdAt, locale, 'datetime'),
      seen: dateText(lastSeenAt, locale, 'datetime'),
    };
  });
}
