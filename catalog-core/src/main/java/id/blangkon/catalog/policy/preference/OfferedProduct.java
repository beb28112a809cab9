package id.blangkon.catalog.policy.preference;

import org.jspecify.annotations.Nullable;

/**
 * An offer for the need of a buyer.
 *
 * @param localContent certified local content (TKDN) in hundredths of a percent; null without a
 *     certificate, and an expired one is none
 * @param companyBenefit weight of the company's benefit (BMP) in hundredths of a percent
 * @param recorded a domestic product without certificate that the industry ministry has recorded
 * @param selfDeclared a domestic product by the supplier's own declaration
 * @param industrial whether it is made by an industry; meals and the like are not
 */
public record OfferedProduct(
    String name,
    @Nullable Long localContent,
    long companyBenefit,
    boolean recorded,
    boolean selfDeclared,
    boolean industrial) {

  /** An offer with a certificate. */
  public static OfferedProduct certified(String name, long localContent, long companyBenefit) {
    return new OfferedProduct(name, localContent, companyBenefit, false, false, true);
  }

  /** An offer whose supplier says that it is a domestic product. */
  public static OfferedProduct selfDeclared(String name, boolean industrial) {
    return new OfferedProduct(name, null, 0, false, true, industrial);
  }

  long total() {
    return localContent == null ? 0 : localContent + companyBenefit;
  }
}
