// What a province spreads over its shards, by hall: mongosh reads it once, after the services made their indexes
// (docs/runbooks/install-province.md). All else stays on one shard: a unique key there may be of the whole province, like that of
// a person who sits at one window only.
sh.enableSharding("guichet_queue");
sh.shardCollection("guichet_queue.tickets", {hallId: 1});
