import 'server-only';
import { env } from '@/lib/base/env';
import { translator } from '@/lib/views/messages/translate';
import { problemStatus } from './problem-status';
import { refuse } from './refuse';

/**
 * A refusal for a program, as problem details (RFC 9457) in English. `code` is the name to test on; `type` leads to
 * nothing and only names the problem. `headers` go along, such as what is left of a limit.
 */
export function problemDetails(
  error: unknown,
  where: string,
  headers: Record<string, string> = {},
): Response {
  const { problem } = refuse(error, where);
  const words = translator('en', 'problem') as (
    key: string,
    params?: Record<string, string | number>,
  ) => string;
  const status = problemStatus(problem.code);
  return Response.json(
    {
      type: `${env().APP_URL}/problems/${problem.code}`,
      title: words(problem.code, problem.params),
      status,
      code: problem.code,
      ...(problem.fields && { fields: problem.fields }),
    },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...headers,
      },
    },
  );
}
