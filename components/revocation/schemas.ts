export { askRevocationSchema } from '@/lib/domain/revocation/ask';
