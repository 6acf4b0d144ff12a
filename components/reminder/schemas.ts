export { roleAddressSchema } from '@/lib/domain/reminder/role-addresses';
