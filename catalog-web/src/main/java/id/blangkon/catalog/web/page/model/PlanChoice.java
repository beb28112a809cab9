package id.blangkon.catalog.web.page.model;

/** A plan item (RUP) that an order can be charged to. */
public record PlanChoice(
    String id,
    String code,
    String name,
    long ceiling,
    long reserved,
    long spent,
    long left,
    boolean selected) {}
