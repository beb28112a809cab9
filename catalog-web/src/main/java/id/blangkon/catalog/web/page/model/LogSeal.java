package id.blangkon.catalog.web.page.model;

/**
 * The signed checkpoint that covers an order.
 *
 * @param size how many entries the log has
 * @param root the hash over all of them, in base 64
 * @param address of the proof, to be typed or scanned
 */
public record LogSeal(long size, String root, String address, QrPicture qr) {}
