import { config } from 'zod/v4/core';
import { surviveTranslation } from './components/site/survive-translation';

// Zod tries out whether it may compile its schemas. Our Content-Security-Policy forbids that, and a browser tells of each
// try in its console. This file runs before every other script of a page, so before the first schema is made.
config({ jitless: true });
surviveTranslation(Node.prototype);
