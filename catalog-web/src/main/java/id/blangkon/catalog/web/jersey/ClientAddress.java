package id.blangkon.catalog.web.jersey;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Judges addresses of clients. */
final class ClientAddress {

  private ClientAddress() {}

  /** Whether the address literal is of this machine itself. */
  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
