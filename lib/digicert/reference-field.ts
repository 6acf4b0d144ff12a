import { CaError } from './errors';
import type { Transport } from './transport';
import { createdField, metadata } from './wire/account';

/** Label of the custom order field that carries our own reference. */
const label = 'Zegel reference';

/** The custom order field of the account in which our reference travels. */
export interface ReferenceField {
  /**
   * Id of the field, made when it is not there. Undefined when the key may not manage custom fields: orders then go
   * without a reference and are found by name, organisation and time. Throws {@link CaError} of kind `unavailable`
   * when the CA cannot be asked: nothing has been ordered then.
   */
  id(): Promise<string | undefined>;
}

/** What a client and its twins remember of the field. */
export interface KnownField {
  id?: Promise<string | undefined>;
}

/** Looks the field up once for the life of the client; a failed look-up is tried again at the next call. */
export function createReferenceField(transport: Transport, known: KnownField = {}): ReferenceField {
  return {
    id() {
      known.id ??= findOrMake(transport).catch((error: unknown) => {
        delete known.id;
        return withoutDoubt(error);
      });
      return known.id;
    },
  };
}

async function findOrMake(transport: Transport): Promise<string | undefined> {
  const existing = await find(transport);
  if (existing) return existing;
  const field = {
    label,
    data_type: 'text',
    is_required: false,
    is_active: true,
    description: 'Our reference of the order',
  };
  const created = await transport.write('POST', '/account/metadata', field, createdField);
  return created?.id ?? find(transport);
}

async function find(transport: Transport): Promise<string | undefined> {
  const { metadata: fields } = await transport.read('/account/metadata', metadata);
  return fields.find((field) => field.label === label && field.is_active)?.id;
}

/** A doubt about the field is no doubt about the order, which has not been sent. */
function withoutDoubt(error: unknown): undefined {
  if (!(error instanceof CaError)) throw error;
  if (error.kind === 'refused') return undefined;
  throw new CaError('unavailable', 'custom order field', {
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(error.failure ? { failure: error.failure } : {}),
    problems: [...error.problems],
    cause: error,
  });
}
