import { useTranslations } from 'next-intl';
import { certificateFileName } from '@/lib/pki/file-names';
import { CodeBlock } from '../ui/mono';

const tools = ['windows', 'java', 'openssl'] as const;

/** How to put the certificate with the key that one made oneself, for the three tools that people use. */
export function OwnKey({ commonName }: { commonName: string }) {
  const t = useTranslations('createCertificate.own');
  const file = (extension: 'p7b' | 'pem' | 'p12') => certificateFileName(commonName, extension);
  const commands = {
    windows: `certreq -accept -machine ${file('p7b')}`,
    java: `keytool -importcert -keystore keystore.p12 -alias ${file('p12').replace(/\.p12$/, '')} -file ${file('p7b')}`,
    openssl: `openssl pkcs12 -export -inkey private.key -in ${file('pem')} -out ${file('p12')}`,
  };
  return (
    <section className="space-y-4">
      <h2 className="text-xl font-semibold">{t('combine')}</h2>
      <p>{t('same')}</p>
      <ul className="space-y-4">
        {tools.map((tool) => (
          <li key={tool} className="space-y-2">
            <p>{t(tool)}</p>
            <CodeBlock name={t('command', { tool })}>{commands[tool]}</CodeBlock>
          </li>
        ))}
      </ul>
    </section>
  );
}
