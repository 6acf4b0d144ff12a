'use client';

import { useTranslations } from 'next-intl';
import { controlClass } from '../form/control-styles';
import { FieldFrame } from '../form/field-frame';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';
import { AcceptanceResult } from './acceptance-result';
import { type ServerTest, useAcceptance } from './use-acceptance';

interface AcceptanceTestProps {
  testOnServer: ServerTest;
  /** Roots of a test CA, base64. */
  anchors: readonly string[];
  /** A certificate to begin with, PEM. */
  text: string;
}

/** The form of the acceptance test and its outcome. The browser does the test first; the server only when asked. */
export function AcceptanceTest({ testOnServer, anchors, text }: AcceptanceTestProps) {
  const t = useTranslations('acceptance');
  const test = useAcceptance(testOnServer, anchors);
  const { here, answer } = test;
  const local = typeof here === 'object' ? here : undefined;
  const remote = !here && answer?.ok ? answer.value : undefined;
  return (
    <>
      <p className="mb-6 max-w-[68ch] text-soft no-print">{t('about')}</p>
      <form ref={test.form} action={test.act} onSubmit={test.submit} className="max-w-3xl space-y-6 no-print">
        <Fields text={text} />
        <Buttons ready={test.ready} busy={test.busy} />
        <Refusal here={here} answer={here ? null : answer} />
      </form>
      {local ? <AcceptanceResult view={local} where="local" onAskServer={test.askServer} /> : null}
      {remote ? <AcceptanceResult view={remote} where="server" /> : null}
    </>
  );
}

const kinds = '.pem,.crt,.cer,.der,.p7b,.csr,.txt,.req,.p10';
const chooser =
  'block w-full max-w-xl rounded-md border border-dashed border-control bg-surface p-4 text-sm file:mr-4 file:rounded-md file:border file:border-control file:bg-surface file:px-4 file:py-2 file:font-medium file:text-ink';

function Fields({ text }: { text: string }) {
  const t = useTranslations('acceptance.form');
  return (
    <>
      <FieldFrame id="acceptance-file" label={t('file')} hint={`${t('fileHint')} ${t('drop')}`}>
        <input
          id="acceptance-file"
          name="file"
          type="file"
          accept={kinds}
          className={chooser}
          aria-describedby="acceptance-file-hint"
        />
      </FieldFrame>
      <FieldFrame id="acceptance-text" label={t('text')} hint={t('textHint')} optional>
        <textarea
          id="acceptance-text"
          name="text"
          rows={6}
          spellCheck={false}
          defaultValue={text}
          className={controlClass(false, 'full', true)}
          aria-describedby="acceptance-text-hint"
        />
      </FieldFrame>
      <FieldFrame id="acceptance-chain" label={t('chain')} hint={t('chainHint')} optional>
        <input
          id="acceptance-chain"
          name="chain"
          type="file"
          accept={kinds}
          className={chooser}
          aria-describedby="acceptance-chain-hint"
        />
      </FieldFrame>
      <FieldFrame id="acceptance-kvk" label={t('kvkNumber')} hint={t('kvkNumberHint')} optional>
        <input
          id="acceptance-kvk"
          name="kvkNumber"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          className={controlClass(false, 'sm')}
          aria-describedby="acceptance-kvk-hint"
        />
      </FieldFrame>
    </>
  );
}

/** Without scripts there is only the server. */
function Buttons({ ready, busy }: Pick<Test, 'ready' | 'busy'>) {
  const t = useTranslations('acceptance.form');
  return (
    <div className="space-y-4">
      {ready ? (
        <div className="space-y-1">
          <Button
            type="submit"
            variant="primary"
            name="where"
            value="local"
            busy={busy === 'here'}
            busyText={t('busy')}
          >
            {t('local')}
          </Button>
          <p className="text-sm text-soft">{t('localNote')}</p>
        </div>
      ) : null}
      <div className="space-y-1">
        <Button
          type="submit"
          variant={ready ? 'secondary' : 'primary'}
          name="where"
          value="server"
          busy={busy === 'server'}
          busyText={t('busy')}
        >
          {t('server')}
        </Button>
        <p className="text-sm text-soft">{t('serverNote')}</p>
      </div>
    </div>
  );
}

type Test = ReturnType<typeof useAcceptance>;

function Refusal({ here, answer }: { here: Test['here']; answer: Test['answer'] }) {
  const t = useTranslations('acceptance');
  const words = useProblemText();
  const text = (() => {
    if (here === 'nothing') return t('form.nothing');
    if (here === 'kvk_number_invalid') return t('problem.kvk_number_invalid');
    if (!answer || answer.ok) return undefined;
    const { problem } = answer;
    if (problem.code === 'unreachable') return t('problem.unreachable');
    if (problem.code !== 'invalid_input') return words(problem);
    return problem.fields?.kvkNumber ? t('problem.kvk_number_invalid') : t('form.nothing');
  })();
  return text ? (
    <Notice kind="danger" live>
      <p>{text}</p>
    </Notice>
  ) : null;
}
