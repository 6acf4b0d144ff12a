/** A refusal in Mollie's shape: `{status, title, detail, field?, _links}` (docs: "Handling errors"). */
export class MollieProblem extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 409 | 410 | 422 | 500,
    readonly detail: string,
    readonly field?: string,
  ) {
    super(detail);
  }

  body() {
    return {
      status: this.status,
      title: TITLES[this.status],
      detail: this.detail,
      ...(this.field ? { field: this.field } : {}),
      _links: {
        documentation: { href: 'https://docs.mollie.com/reference/handling-errors', type: 'text/html' },
      },
    };
  }
}

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized Request',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  422: 'Unprocessable Entity',
  500: 'Internal Server Error',
} as const;

/** 422 about one field. */
export function unprocessable(field: string, detail: string): MollieProblem {
  return new MollieProblem(422, detail, field);
}
