import type { MiddlewareHandler } from 'hono';

/** One request as it came in. Bodies are left out: they hold personal data. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
}

const KEPT = 500;

/** Remembers the last requests in memory, so that a person or a test can see what really was asked, and how often. */
export class RequestLog {
  private readonly requests: LoggedRequest[] = [];

  /** Newest first. */
  list(): LoggedRequest[] {
    return this.requests.toReversed();
  }

  clear(): void {
    this.requests.length = 0;
  }

  /** Middleware; requests to the desk and to `/health` are not remembered. */
  watch(): MiddlewareHandler {
    return async (c, next) => {
      const begun = Date.now();
      await next();
      const { pathname, search } = new URL(c.req.url);
      if (pathname === '/health' || pathname.startsWith('/desk')) return;
      this.requests.push({
        at: new Date(begun).toISOString(),
        method: c.req.method,
        path: pathname + search,
        status: c.res.status,
        milliseconds: Date.now() - begun,
      });
      if (this.requests.length > KEPT) this.requests.shift();
    };
  }
}
