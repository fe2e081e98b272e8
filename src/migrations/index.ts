import * as migration_20261122_161132_initial from './20261122_161132_initial';

export const migrations = [
  {
    up: migration_20261122_161132_initial.up,
    down: migration_20261122_161132_initial.down,
    name: '20261122_161132_initial'
  },
];
