package id.blangkon.catalog.web.page.model;

/**
 * After signing in again: what was typed before can be sent on.
 *
 * @param backHref the page that the form was sent from
 */
public record ResumePage(Frame frame, String csrfToken, KeptForm kept, String backHref) {}
