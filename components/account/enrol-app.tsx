import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { authenticatorApps } from '@/lib/domain/account/authenticator-apps';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { QrCode } from '../ui/qr-code';
import { AppList } from './app-list';
import { CodeField } from './code-field';
import { TypedKey } from './typed-key';

const schema = () => import('./schemas').then((rules) => rules.enrolCodeSchema);

/** What an app needs to make our codes. */
export interface EnrolmentView {
  readonly username: string;
  readonly secret: string;
  readonly uri: string;
}

interface Confirmed {
  code: string;
  /** One of our list, or empty. */
  app: string;
}

interface EnrolAppProps<Value> {
  view: EnrolmentView;
  action: FormAction<Confirmed, Value>;
  onSuccess: (value: Value) => void;
  /** Asks which app it is, so that it goes by that name from then on. */
  asksWhich?: boolean;
}

/** S0-1.2.3: an app, the QR code or the typed key, and the code that proves it works before it counts. */
export function EnrolApp<Value>({ view, action, onSuccess, asksWhich }: EnrolAppProps<Value>) {
  const t = useTranslations('setUp.app');
  return (
    <ol className="space-y-8">
      <Part number={1} title={t('get.title')}>
        <AppList />
      </Part>
      <Part number={2} title={t('scan.title')}>
        <p>{t('scan.text')}</p>
        <QrCode value={view.uri} label={t('scan.label')} />
        <p>
          {t('phone')}{' '}
          <a href={view.uri} className="text-link underline underline-offset-4">
            {t('open')}
          </a>
        </p>
        <TypedKey secret={view.secret} username={view.username} />
      </Part>
      <Part number={3} title={t('confirm.title')}>
        <Form<Confirmed, Value>
          schema={schema}
          defaults={{ code: '', app: '' }}
          action={action}
          onSuccess={onSuccess}
        >
          {asksWhich ? <WhichApp /> : null}
          <CodeField label={t('code')} hint={t('codeHint')} />
          <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
        </Form>
      </Part>
    </ol>
  );
}

/** S0-1.2.3b: which app it is. */
function WhichApp() {
  const t = useTranslations('setUp.app.which');
  const options = authenticatorApps.map(({ name }) => ({ value: name, text: name }));
  return (
    <Select
      name="app"
      label={t('label')}
      hint={t('hint')}
      optional
      empty
      options={[...options, { value: 'other', text: t('other') }]}
    />
  );
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden
        className="flex size-8 items-center justify-center rounded-full border border-control font-semibold"
      >
        {number}
      </span>
      <div className="min-w-0 space-y-4">
        <h2 className="text-xl font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  );
}
