package id.blangkon.catalog.money;

import java.util.Locale;

/**
 * An amount of whole Indonesian rupiah (IDR), possibly negative.
 *
 * <p>All arithmetic is exact; a result outside the range of {@code long} throws {@link
 * ArithmeticException}.
 *
 * @param amount whole rupiah
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

  public static final Rupiah ZERO = new Rupiah(0);

  public static Rupiah of(long amount) {
    return amount == 0 ? ZERO : new Rupiah(amount);
  }

  public Rupiah plus(Rupiah other) {
    return of(Math.addExact(amount, other.amount));
  }

  public Rupiah minus(Rupiah other) {
    return of(Math.subtractExact(amount, other.amount));
  }

  public Rupiah times(long factor) {
    return of(Math.multiplyExact(amount, factor));
  }

  public boolean isNegative() {
    return amount < 0;
  }

  public boolean isPositive() {
    return amount > 0;
  }

  public boolean isMoreThan(Rupiah other) {
    return amount > other.amount;
  }

  @Override
  public int compareTo(Rupiah other) {
    return Long.compare(amount, other.amount);
  }

  /** The amount as Indonesians write it, such as {@code Rp15.000.000} or {@code −Rp96.000}. */
  @Override
  public String toString() {
    return grouped('.');
  }

  /** As readers of the language write it: {@code Rp15,000,000} in English. */
  public String in(Locale locale) {
    return grouped(locale.getLanguage().equals("en") ? ',' : '.');
  }

  private String grouped(char separator) {
    StringBuilder digits = new StringBuilder(Long.toString(amount));
    int first = amount < 0 ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      digits.insert(i, separator);
    }
    return amount < 0 ? "\u2212Rp" + digits.substring(1) : "Rp" + digits;
  }
}
