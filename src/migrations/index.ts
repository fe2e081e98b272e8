import * as migration_20261122_182104_initial from './20261122_182104_initial';

export const migrations = [
  {
    up: migration_20261122_182104_initial.up,
    down: migration_20261122_182104_initial.down,
    name: '20261122_182104_initial'
  },
];
