import type { ApiScope } from './scopes';

type Flat<S> = S extends `${infer Subject}:${infer Right}` ? `${Subject}_${Right}` : never;

/** The name of a scope where a colon means something else: in forms and in messages. */
export type ScopeField = Flat<ApiScope>;

export const scopeField = (scope: ApiScope) => scope.replace(':', '_') as ScopeField;
