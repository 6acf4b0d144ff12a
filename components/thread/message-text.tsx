import { ExternalLink } from 'lucide-react';
import { messageParts } from '@/lib/domain/thread/message';

/** A message as plain text with its line breaks; addresses can be followed, nothing else is markup. */
export function MessageText({ body }: { body: string }) {
  if (body === '') return null;
  return (
    <p className="max-w-[70ch] whitespace-pre-wrap wrap-anywhere">
      {messageParts(body).map(({ at, text, href }) =>
        href ? (
          <a
            key={at}
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="link wrap-anywhere"
          >
            {text}
            <ExternalLink aria-hidden className="ml-0.5 inline size-3.5 align-baseline" />
          </a>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </p>
  );
}
