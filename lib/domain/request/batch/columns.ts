import type { QuestionId } from '../form';

/** The columns of a file with several requests, in the order of the template. */
export const batchColumns = [
  'kvk_number',
  'organisation',
  'street',
  'house_number',
  'postcode',
  'city',
  'province',
  'country',
  'telephone',
  'number_kind',
  'number',
  'domain',
  'validity',
  'first_name',
  'last_name',
  'email',
  'representative_telephone',
  'job_title',
  'sole_authority',
  'extra_emails',
  'comments',
] as const;
export type BatchColumn = (typeof batchColumns)[number];

/** What stands in one row, tidied; a column that is empty or not there is left out. */
export type BatchCells = Readonly<Partial<Record<BatchColumn, string>>>;

/** Rows in one file: what a person can still look over, and what the registers are asked at once. */
export const BATCH_ROWS_MAX = 200;
/** Characters of a file: 200 rows in which every cell is full. */
export const BATCH_TEXT_MAX = 500_000;

/** The field of a question that each column fills. */
const fields: Readonly<Record<BatchColumn, `${QuestionId}.${string}`>> = {
  kvk_number: 'organisation.kvkNumber',
  organisation: 'organisation.name',
  street: 'organisation.street',
  house_number: 'organisation.houseNumber',
  postcode: 'organisation.postcode',
  city: 'organisation.city',
  province: 'organisation.province',
  country: 'organisation.country',
  telephone: 'organisation.telephone',
  number_kind: 'oin.choice',
  number: 'oin.number',
  domain: 'domain.label',
  validity: 'validity.years',
  first_name: 'representative.firstName',
  last_name: 'representative.lastName',
  email: 'representative.email',
  representative_telephone: 'representative.telephone',
  job_title: 'representative.jobTitle',
  sole_authority: 'representative.soleAuthority',
  extra_emails: 'options.extraEmails',
  comments: 'options.comments',
};

/** The columns of questions whose fields depend on what was chosen, and of those that no column fills by itself. */
const byQuestion: Readonly<Partial<Record<QuestionId, BatchColumn>>> = {
  organisation: 'kvk_number',
  oin: 'number',
  domain: 'domain',
  validity: 'validity',
  key: 'domain',
  representative: 'first_name',
  options: 'extra_emails',
};

/** In which column a problem of a question is cured; the first one where it is about the row as a whole. */
export function columnOf(question: QuestionId, field: string): BatchColumn {
  const path = `${question}.${field}`;
  const own = batchColumns.find((column) => fields[column] === path);
  return own ?? byQuestion[question] ?? batchColumns[0];
}
