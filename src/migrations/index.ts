import * as migration_20261122_024923_initial from './20261122_024923_initial';

export const migrations = [
  {
    up: migration_20261122_024923_initial.up,
    down: migration_20261122_024923_initial.down,
    name: '20261122_024923_initial'
  },
];
