package id.blangkon.catalog.policy;

/** How an order is paid. */
public enum PaymentMethod {
  /** Uang persediaan (UP). */
  PETTY_CASH,
  /** Direct treasury payment (LS). */
  DIRECT,
  /** Kartu kredit pemerintah daerah (KKPD). */
  GOVERNMENT_CARD
}
