package id.blangkon.catalog.web.page.model;

/** Where the goods go, as typed. */
public record Delivery(
    String regionCode,
    String regionName,
    String address,
    String recipient,
    String phone,
    String neededBy) {}
