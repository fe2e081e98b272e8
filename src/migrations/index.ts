import * as migration_20261122_151517_initial from './20261122_151517_initial';

export const migrations = [
  {
    up: migration_20261122_151517_initial.up,
    down: migration_20261122_151517_initial.down,
    name: '20261122_151517_initial'
  },
];
