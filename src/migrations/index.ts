import * as migration_20261122_163236_initial from './20261122_163236_initial';

export const migrations = [
  {
    up: migration_20261122_163236_initial.up,
    down: migration_20261122_163236_initial.down,
    name: '20261122_163236_initial'
  },
];
