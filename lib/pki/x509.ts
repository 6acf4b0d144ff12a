// The library's dependency injection needs Reflect metadata before it loads: this import stays the first line.
import 'reflect-metadata';

export * from '@peculiar/x509';
