import * as migration_20261122_092904_initial from './20261122_092904_initial';

export const migrations = [
  {
    up: migration_20261122_092904_initial.up,
    down: migration_20261122_092904_initial.down,
    name: '20261122_092904_initial'
  },
];
