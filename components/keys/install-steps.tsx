import { useTranslations } from 'next-intl';
import { installWay, type KeyFileTarget } from '@/lib/domain/software/key-file';
import { isSoftwareId, softwarePackages } from '@/lib/domain/software/packages';
import { CodeBlock } from '../ui/mono';
import { useTargetName } from './use-target-name';

interface InstallStepsProps {
  target: KeyFileTarget;
  fileName: string;
}

/** M59: what to do with the file where it is going to be used, with what is known of that software. */
export function InstallSteps({ target, fileName }: InstallStepsProps) {
  const t = useTranslations('keyFile');
  const name = useTargetName()(target);
  const way = installWay(target);
  const command = commandOf(way, fileName);
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t('steps.title', { name })}</h2>
      <ol className="max-w-[65ch] list-decimal space-y-2 pl-6">
        <li>{t(`steps.${way}.one`, { name })}</li>
        <li>{t(`steps.${way}.two`, { name })}</li>
        <li>{t(`steps.${way}.three`, { name })}</li>
      </ol>
      {command ? <CodeBlock name={t('command', { name })}>{command}</CodeBlock> : null}
      {isSoftwareId(target) ? <Notes id={target} /> : null}
    </section>
  );
}

function commandOf(way: string, file: string): string | undefined {
  if (way === 'java') return `keytool -list -v -storetype PKCS12 -keystore ${file}`;
  const base = file.replace(/\.p12$/, '');
  if (way !== 'openssl') return undefined;
  return [
    `openssl pkcs12 -in ${file} -nocerts -out ${base}.key`,
    `openssl pkcs12 -in ${file} -nokeys -out ${base}.pem`,
  ].join('\n');
}

/** What the sources say of a package beyond the steps. */
function Notes({ id }: { id: keyof typeof softwarePackages }) {
  const t = useTranslations('software.note');
  const { notes } = softwarePackages[id];
  return (
    <ul className="max-w-[65ch] list-disc space-y-1 pl-6 text-soft">
      {notes.map((note) => (
        <li key={note}>{t(note)}</li>
      ))}
    </ul>
  );
}
