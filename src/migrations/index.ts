import * as migration_20261122_061855_initial from './20261122_061855_initial';

export const migrations = [
  {
    up: migration_20261122_061855_initial.up,
    down: migration_20261122_061855_initial.down,
    name: '20261122_061855_initial'
  },
];
