package id.blangkon.catalog.web;

import id.blangkon.catalog.storage.Storage;
import java.util.List;

/** Where the data of a server process are, which only one process at a time works on. */
interface ServedData {

  /** Opens them in this process, while no server runs. */
  Storage open();

  /** The options by which the server finds them. */
  List<String> options();
}
