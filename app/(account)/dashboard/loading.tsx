import { Skeleton } from '@/components/ui/skeleton';

/** Shown while the dashboard is gathered. */
export default function Loading() {
  return <Skeleton lines={8} />;
}
