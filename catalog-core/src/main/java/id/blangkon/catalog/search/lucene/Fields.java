package id.blangkon.catalog.search.lucene;

/**
 * Names of the index's fields. Whoever changes their meaning counts {@link #FORMAT} up, so old
 * indexes are rebuilt.
 */
final class Fields {

  static final String FORMAT = "3";

  /** The product's id, 16 bytes: the key of updates. */
  static final String ID = "id";

  /** All words, each with its weight as the term's frequency; stems follow {@link #STEM_MARK}. */
  static final String WORDS = "words";

  /** Phrases of the name that a completion may show. */
  static final String PHRASES = "phrases";

  /** What makes two offers comparable. */
  static final String OFFER = "offer";

  /** The document as it is shown, encoded by {@link ItemCodec}. */
  static final String ITEM = "item";

  /** Codes from the root category to the leaf. */
  static final String CATEGORY = "category";

  static final String REGION = "region";

  /** The regions to which the supplier delivers, sorted, joined by spaces. */
  static final String SERVICE_AREA = "serviceArea";

  static final String LEGAL_FORM = "legalForm";
  static final String SCALE = "scale";
  static final String DOMESTIC = "domestic";
  static final String NET_PRICE = "netPrice";
  static final String LISTED_AT = "listedAt";
  static final String STAMP = "stamp";
  static final String ID_HIGH = "idHigh";
  static final String ID_LOW = "idLow";

  /** No word begins with it, since words are letters and digits. */
  static final String STEM_MARK = "=";

  private Fields() {}
}
