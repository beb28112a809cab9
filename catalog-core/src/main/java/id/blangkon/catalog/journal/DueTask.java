package id.blangkon.catalog.journal;

/** Work that falls due, such as deadlines that pass. */
public interface DueTask {

  String name();

  /** Does some of what is due; how much it did, 0 when nothing is due. */
  int runDue();
}
