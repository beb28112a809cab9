package id.blangkon.catalog.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a password from a file, since others can see what stands on a command line. */
final class PasswordFile {

  private PasswordFile() {}

  /**
   * @param option that names the file, for the refusal
   * @throws CommandFailure when the file cannot be read
   */
  static String read(String option, Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CommandFailure(
          option + ": berkas kata sandi " + file + " tidak dapat dibaca. Periksa nama dan izinnya.",
          option + ": the password file " + file + " cannot be read. Check its name and rights.",
          e);
    }
  }
}
