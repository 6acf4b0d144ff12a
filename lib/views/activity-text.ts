import type { Locale } from '@/lib/domain/locale';
import type { ActivityLine } from './activity-view';
import { dateText } from './date-text';
import { translator } from './messages/translate';

/** What happened, in the words of the reader; an action without words of its own is told by its name. */
function actionText(locale: Locale, action: string): string {
  const t = translator(locale, 'activity');
  const key = `actions.${action}` as 'actions.sign_in';
  return t.has(key) ? t(key) : t('other', { action });
}

/** Who did it: a name of the customer's own people, else what kind of actor. */
function actorText(locale: Locale, { actorName, actorKind }: ActivityLine): string {
  const t = translator(locale, 'activity');
  const key = `kinds.${actorKind}` as 'kinds.user';
  return actorName ?? (t.has(key) ? t(key) : actorKind);
}

function roleText(locale: Locale, role: string | null): string {
  const t = translator(locale, 'people');
  const key = `roles.${role}` as 'roles.owner';
  return role && t.has(key) ? t(key) : '';
}

/** The activity of an account as texts: the page shows them, the CSV file holds them. */
export function activityTexts(locale: Locale) {
  const t = translator(locale, 'activity');
  return {
    header: [t('at'), 'ISO 8601', t('what'), t('who'), t('about'), t('role'), t('reason'), t('address')],
    action: (line: ActivityLine) => actionText(locale, line.action),
    actor: (line: ActivityLine) => actorText(locale, line),
    role: (line: ActivityLine) => roleText(locale, line.role),
    row: (line: ActivityLine) => [
      dateText(line.at, locale, 'datetime'),
      line.at.toISOString(),
      actionText(locale, line.action),
      actorText(locale, line),
      line.about ?? '',
      roleText(locale, line.role),
      line.reason ?? '',
      line.ipAddress,
    ],
  };
}
