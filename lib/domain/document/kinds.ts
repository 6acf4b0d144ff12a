/** Why a file was handed in. */
export type DocumentKind = 'power_of_attorney' | 'message_file' | 'title_proof';

/** Largest file, in bytes; the database holds it too. */
export const UPLOAD_MAX_BYTES = 10 * 1024 * 1024;

/** What may be handed in, with the endings its name may have; the first is given to a name that has none. */
export const uploadTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
} as const;
export type UploadType = keyof typeof uploadTypes;

/** What a file chooser is told to offer. */
export const acceptedUploads = Object.entries(uploadTypes)
  .flatMap(([type, endings]) => [type, ...endings.map((ending) => `.${ending}`)])
  .join(',');
