/** What the header needs to offer language and appearance; the acts are server actions of the app. */
export interface Preferences {
  readonly theme: 'light' | 'dark' | undefined;
  readonly chooseLocale: (form: FormData) => Promise<void>;
  readonly chooseTheme: (form: FormData) => Promise<void>;
}
