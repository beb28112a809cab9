package id.blangkon.catalog.order;

import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.storage.Storage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Numbers of order letters, such as {@code SP-3374-26-004127}: document, tenant, year, running.
 * Each node reserves blocks of running numbers, so gaps may occur and writers never wait for one
 * another.
 */
final class OrderNumbers {

  private static final int BLOCK = 20;

  private record Series(TenantId tenant, int year) {}

  private static final class Block {
    private final ReentrantLock lock = new ReentrantLock();
    private long next;
    private long end;
  }

  private final Storage storage;
  private final Map<Series, Block> blocks = new ConcurrentHashMap<>();

  OrderNumbers(Storage storage) {
    this.storage = storage;
  }

  /** The next number of the tenant's year. */
  String next(TenantId tenant, int year) {
    long running = running(tenant, year);
    return String.format(
        Locale.ROOT, "SP-%s-%02d-%06d", tenant.value().replace(".", ""), year % 100, running);
  }

  /** Other series go on while one waits for the database. */
  private long running(TenantId tenant, int year) {
    Block block = blocks.computeIfAbsent(new Series(tenant, year), series -> new Block());
    block.lock.lock();
    try {
      if (block.next == block.end) {
        // A transaction of its own: a letter that is rolled back leaves a gap and nothing more.
        block.next =
            storage.write(unit -> unit.store(OrderStore.class).reserveNumbers(tenant, year, BLOCK));
        block.end = block.next + BLOCK;
      }
      return block.next++;
    } finally {
      block.lock.unlock();
    }
  }
}
