package id.blangkon.catalog.web.page.model;

/** How an action is offered. */
public enum ActionKind {
  /** The one expected next step. */
  PRIMARY,
  /** Another step. */
  NORMAL,
  /** Ends something; asked again on a page of its own. */
  DESTRUCTIVE
}
