import { choice, count, countOrNever, flag } from '../shared/knobs';
import { REASONS } from './records';

/** The bad days of the identity provider. */
export const identityKnobs = {
  autoJudgeSeconds: countOrNever(
    'Seconds from sending in to the judgement; null leaves judging to a person at /desk.',
    5,
  ),
  failNext: count('The next N automatic judgements are "failed", for failReason.'),
  failReason: choice(REASONS, 'Why the next N automatic judgements fail.'),
  webhookTwice: flag('Sends each webhook twice.'),
  webhookNever: flag('Sends no webhook at all.'),
  webhookDelaySeconds: count('Sends each webhook this many seconds late.'),
  serverErrors: count('The next N API requests get 500 and are not carried out.'),
  slowMilliseconds: count('Each API request is answered this much later, in milliseconds.'),
};
