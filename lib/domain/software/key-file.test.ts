import { describe, expect, it } from 'vitest';
import { installWay, keyFileAdvice, systemIds } from './key-file';
import { softwareIds, softwarePackages } from './packages';

describe('where a key file is used', () => {
  it.each([
    ['windows_new', 'modern', 'reads_modern', 'windows'],
    ['windows_old', 'compatible', 'too_old', 'windows'],
    ['java_new', 'modern', 'reads_modern', 'java'],
    ['java_old', 'compatible', 'too_old', 'java'],
    ['macos', 'compatible', 'macos', 'macos'],
    ['openssl', 'modern', 'reads_modern', 'openssl'],
    ['afas', 'modern', 'not_told', 'upload'],
    ['xbrlreports', 'modern', 'windows_store', 'windows'],
    ['twinfield', 'modern', 'not_told', 'ask'],
  ] as const)('M55 %s gets a %s file (%s), with the steps of %s', (target, protection, reason, way) => {
    expect(keyFileAdvice(target)).toEqual({ protection, reason });
    expect(installWay(target)).toBe(way);
  });

  it('M55 never gives the weaker file to a package that nobody says needs it', () => {
    expect(softwareIds.map((id) => keyFileAdvice(id).protection)).toEqual(softwareIds.map(() => 'modern'));
  });

  it('M59 shows steps of Windows to a package exactly when its maker says that it reads the store of Windows', () => {
    const inStore = softwareIds.filter((id) => softwarePackages[id].install === 'windows_store');
    expect(softwareIds.filter((id) => installWay(id) === 'windows')).toEqual(inStore);
  });

  it('names no system like a package', () => {
    expect(systemIds.filter((id) => softwareIds.some((known) => known === (id as string)))).toEqual([]);
  });
});
