import * as migration_20261122_183728_initial from './20261122_183728_initial';

export const migrations = [
  {
    up: migration_20261122_183728_initial.up,
    down: migration_20261122_183728_initial.down,
    name: '20261122_183728_initial'
  },
];
