package id.blangkon.catalog.web.page.model;

/** How a notice or a chip feels; never the only carrier of its meaning. */
public enum Tone {
  /** Under way, neutral. */
  MOVING,
  /** Waits or needs care. */
  CARE,
  /** Finished well. */
  DONE,
  /** Ended, refused or blocking. */
  ENDED
}
