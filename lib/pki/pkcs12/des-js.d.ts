declare module 'des.js' {
  interface Cipher {
    update(data: ArrayLike<number>): number[];
    final(): number[];
  }
  interface CbcOptions {
    type: 'encrypt' | 'decrypt';
    key: ArrayLike<number>;
    iv: ArrayLike<number>;
    padding: boolean;
  }
  interface CipherClass {
    readonly prototype: Cipher;
  }
  export const EDE: CipherClass;
  export const CBC: { instantiate(base: CipherClass): { create(options: CbcOptions): Cipher } };
}
