import * as migration_20261123_022042_initial from './20261123_022042_initial';

export const migrations = [
  {
    up: migration_20261123_022042_initial.up,
    down: migration_20261123_022042_initial.down,
    name: '20261123_022042_initial'
  },
];
