package id.blangkon.catalog.web;

import id.blangkon.catalog.party.AesGcmProtection;
import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.postgres.PostgresStorage;
import id.blangkon.catalog.storage.postgres.RealPostgres;

class PostgresConcurrentOrdersTest extends ConcurrentOrders {

  @Override
  Storage newStorage() {
    RealPostgres.Database database = RealPostgres.version(RealPostgres.NEWEST).freshDatabase();
    return PostgresStorage.open(
        database.jdbcUrl(), database.user(), database.password(), AesGcmProtection.withNewKeys());
  }
}
