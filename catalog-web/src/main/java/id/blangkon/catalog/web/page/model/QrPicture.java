package id.blangkon.catalog.web.page.model;

/**
 * A QR code to be drawn.
 *
 * @param size how many modules wide and high it is, the quiet zone included
 * @param path the dark modules as the path of an SVG
 */
public record QrPicture(int size, String path) {}
