import * as migration_20261123_054818_initial from './20261123_054818_initial';

export const migrations = [
  {
    up: migration_20261123_054818_initial.up,
    down: migration_20261123_054818_initial.down,
    name: '20261123_054818_initial'
  },
];
