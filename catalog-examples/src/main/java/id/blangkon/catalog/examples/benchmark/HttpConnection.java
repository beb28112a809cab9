package id.blangkon.catalog.examples.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection that sends prepared requests and reads answers to their end. It does as
 * little as it can, since it shares the processors with the server it measures.
 */
final class HttpConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final String LENGTH = "\r\nContent-Length: ";
  private static final String CHUNKED = "\r\nTransfer-Encoding: chunked";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int end;

  /** Connects to a port of this machine. */
  HttpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /** The bytes of a GET request for a path and query. */
  static byte[] get(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Sends a request and reads the answer.
   *
   * @return the size of the body in bytes
   * @throws IOException when it is not answered with 200
   */
  long exchange(byte[] request) throws IOException {
    out.write(request);
    String head = readHead();
    if (!head.startsWith("HTTP/1.1 200")) {
      throw new IOException("answered with " + head.lines().findFirst().orElse("nothing"));
    }
    int length = head.indexOf(LENGTH);
    if (length >= 0) {
      int from = length + LENGTH.length();
      long size = Long.parseLong(head.substring(from, head.indexOf('\r', from)).strip());
      skip(size);
      return size;
    }
    if (!head.contains(CHUNKED)) {
      throw new IOException("an answer of unknown length");
    }
    return skipChunks();
  }

  /** Everything up to the empty line, which is read too. */
  private String readHead() throws IOException {
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, end - next);
      end -= next;
      next = 0;
    }
    int looked = 0;
    while (true) {
      for (; looked + 3 < end; looked++) {
        if (buffer[looked] == '\r'
            && buffer[looked + 1] == '\n'
            && buffer[looked + 2] == '\r'
            && buffer[looked + 3] == '\n') {
          next = looked + 4;
          return new String(buffer, 0, looked + 2, StandardCharsets.ISO_8859_1);
        }
      }
      fill();
    }
  }

  private long skipChunks() throws IOException {
    long whole = 0;
    while (true) {
      long size = Long.parseLong(readLine(), 16);
      skip(size + 2);
      if (size == 0) {
        return whole;
      }
      whole += size;
    }
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      if (next == end) {
        next = 0;
        end = 0;
        fill();
      }
      char read = (char) buffer[next++];
      if (read == '\n') {
        return line.toString().strip();
      }
      line.append(read);
    }
  }

  private void skip(long bytes) throws IOException {
    long left = bytes;
    while (left > 0) {
      if (next == end) {
        next = 0;
        end = 0;
        fill();
      }
      int step = (int) Math.min(left, end - next);
      next += step;
      left -= step;
    }
  }

  private void fill() throws IOException {
    int read = in.read(buffer, end, buffer.length - end);
    if (read <= 0) {
      throw new EOFException("the connection was closed before the answer had ended");
    }
    end += read;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
