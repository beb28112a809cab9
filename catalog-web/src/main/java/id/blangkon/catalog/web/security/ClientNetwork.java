package id.blangkon.catalog.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The network of a client, which limits count by: its IPv4 address, or the /64 of an IPv6 address,
 * since one household or office has all of that.
 */
final class ClientNetwork {

  private static final int PREFIX = 8;

  private ClientNetwork() {}

  /**
   * The network of an address literal. Anything else, which no client has, is its own network: it
   * is never looked up.
   */
  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      byte[] bytes = parsed.getAddress();
      return bytes.length == 4
          ? parsed.getHostAddress()
          : Arrays.toString(Arrays.copyOf(bytes, PREFIX));
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }

  /** Whether the address literal is of this machine itself. */
  static boolean isLoopback(String address) {
    return address.startsWith("127.")
        || address.equals("::1")
        || address.equals("[::1]")
        || address.equals("0:0:0:0:0:0:0:1")
        || address.equals("[0:0:0:0:0:0:0:1]");
  }
}
