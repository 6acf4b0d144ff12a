/** So that a key which leaks is known as ours by whoever, or whatever, finds it. */
const mark = 'zgl_';

/** 256 random bits in base64url. */
const form = /^zgl_[A-Za-z0-9_-]{43}$/;

/** A key from a random token of 32 bytes. */
export const apiKeyFrom = (token: string): string => mark + token;

/** True for what has the form of a key; the database is not asked about anything else. */
export const hasKeyForm = (text: string): boolean => form.test(text);

/** The first characters, by which its owner knows a key; far too few to guess the rest from. */
export const keyPrefix = (key: string): string => key.slice(0, mark.length + 6);
