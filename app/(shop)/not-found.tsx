export { NotFoundMessage as default } from '@/components/site/not-found-message';
export { notFoundTitle as generateMetadata } from '../not-found-title';
