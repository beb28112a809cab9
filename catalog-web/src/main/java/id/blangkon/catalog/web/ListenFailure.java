package id.blangkon.catalog.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Why the server cannot listen where it is told to, and what to do. */
final class ListenFailure {

  private ListenFailure() {}

  /**
   * Refuses an address that cannot be listened on now. Nothing listens there afterwards, so that
   * nobody waits at a door that is not open yet; who takes it in between is found out later.
   *
   * @throws CommandFailure when the port is taken, or the host is not of this machine
   */
  static void requireFree(ServerConfiguration configuration) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(configuration.host(), configuration.port()));
    } catch (IOException e) {
      throw of(configuration, e);
    }
  }

  static CommandFailure of(ServerConfiguration configuration, Exception cause) {
    String where = configuration.host() + ":" + configuration.port();
    return new CommandFailure(
        "Tidak dapat mendengarkan di "
            + where
            + ". Bila server lain berjalan di sana, pilih --port lain. Periksa juga --host.",
        "Cannot listen on "
            + where
            + ". If another server runs there, choose another --port. Check --host too.",
        cause);
  }
}
