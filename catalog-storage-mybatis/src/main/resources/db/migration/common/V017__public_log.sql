-- The tree of the public log: the hashes of a tile, 32 bytes each, as many as there are so far.
create table log_tile (
  tile_level integer not null,
  tile_index bigint not null,
  hashes bytea not null,
  primary key (tile_level, tile_index),
  constraint log_tile_whole_hashes check (mod(octet_length(hashes), 32) = 0 and octet_length(hashes) between 32 and 8192)
);
-- What stands in an entry for facts that are not public. The secret goes when a person's data is erased.
create table log_commitment (
  public_index bigint not null primary key,
  commitment varchar(64) not null,
  secret bytea
);
-- The signed checkpoints that are served: the newest one, and the newest that others have signed too.
create table log_checkpoint (
  name varchar(20) not null primary key,
  tree_size bigint not null,
  note varchar not null,
  log_keys varchar not null
);
