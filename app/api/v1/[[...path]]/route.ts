import { answerApi } from '@/lib/web/api/answer-api';

/** Everything below `/api/v1`; what is there, and what is not, is told by one door. */
export {
  answerApi as DELETE,
  answerApi as GET,
  answerApi as HEAD,
  answerApi as OPTIONS,
  answerApi as PATCH,
  answerApi as POST,
  answerApi as PUT,
};
