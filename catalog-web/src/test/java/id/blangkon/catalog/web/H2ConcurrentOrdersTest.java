package id.blangkon.catalog.web;

import id.blangkon.catalog.storage.Storage;
import id.blangkon.catalog.storage.h2.H2Storage;

class H2ConcurrentOrdersTest extends ConcurrentOrders {

  @Override
  Storage newStorage() {
    return H2Storage.inMemory();
  }
}
