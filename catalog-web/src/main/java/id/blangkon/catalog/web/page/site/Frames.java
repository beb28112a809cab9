package id.blangkon.catalog.web.page.site;

import id.blangkon.catalog.access.Actor;
import id.blangkon.catalog.access.Appointment;
import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.access.TenantId;
import id.blangkon.catalog.access.WorkUnitId;
import id.blangkon.catalog.order.OrderAction;
import id.blangkon.catalog.web.page.Messages;
import id.blangkon.catalog.web.page.model.Account;
import id.blangkon.catalog.web.page.model.Frame;
import id.blangkon.catalog.web.page.model.Language;
import id.blangkon.catalog.web.page.model.Link;
import id.blangkon.catalog.web.page.model.Notice;
import id.blangkon.catalog.web.page.model.Section;
import id.blangkon.catalog.web.page.model.Tone;
import id.blangkon.catalog.web.page.model.WorkTab;
import id.blangkon.catalog.web.security.Caller;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the frame of each page: who is signed in, the language, the notice and the site's facts.
 */
public final class Frames {

  /** What everybody may be told; other notices are for those who are signed in. */
  private static final String SIGNED_OUT = "signOut";

  private static final String WORK = "/kerja/";
  private static final String ORDERS = "/kerja/pesanan/";

  private final SiteFacts site;
  private final Names names;

  @Inject
  public Frames(SiteFacts site, Names names) {
    this.site = site;
    this.names = names;
  }

  /** The frame of a page that everybody may see. */
  public Frame open(Caller caller, Addressed asked, Section section) {
    return open(caller, asked, section, "");
  }

  /**
   * The frame of a page that everybody may see.
   *
   * @param searchText what stands in the search field
   */
  public Frame open(Caller caller, Addressed asked, Section section, String searchText) {
    Account account =
        caller
            .findActor()
            .map(actor -> account(caller, actor, asked.language(), List.of(), List.of()))
            .orElse(null);
    return frame(asked, section, searchText, account, notice(asked, account != null));
  }

  /**
   * The frame of a page of the work places.
   *
   * @param tabs where this person can go, with the present place marked
   * @param otherRoles the same place in another role
   * @throws id.blangkon.catalog.error.CatalogException when nobody is signed in
   */
  public Frame work(Caller caller, Addressed asked, List<WorkTab> tabs, List<Link> otherRoles) {
    Account account = account(caller, caller.actor(), asked.language(), tabs, otherRoles);
    return frame(asked, Section.WORK, "", account, notice(asked, true));
  }

  private Frame frame(
      Addressed asked,
      Section section,
      String searchText,
      @Nullable Account account,
      @Nullable Notice notice) {
    return new Frame(
        asked.language(),
        asked.path(),
        asked.query(),
        section,
        searchText,
        site.site(),
        account,
        notice);
  }

  private Account account(
      Caller caller, Actor actor, Language language, List<WorkTab> tabs, List<Link> otherRoles) {
    return new Account(
        actor.name(),
        shortName(actor.name()),
        actor.appointments().stream()
            .findFirst()
            .map(appointment -> roleLine(appointment, language))
            .orElse(""),
        caller.csrfToken().orElse(""),
        tabs,
        otherRoles);
  }

  /** The first name and the first letter of the last one. */
  static String shortName(String name) {
    String[] words = name.strip().split("\\s+", -1);
    return words.length < 2
        ? words[0]
        : words[0] + " " + words[words.length - 1].substring(0, 1) + ".";
  }

  /** The role and where it is held, such as "Pejabat pengadaan, Sekretariat, Dinas Pendidikan". */
  public String roleLine(Appointment appointment, Language language) {
    String role = Messages.of(language).text("role." + appointment.role().name());
    TenantId tenant = appointment.tenant();
    WorkUnitId workUnit = appointment.workUnit();
    SupplierId supplier = appointment.supplier();
    if (supplier != null) {
      return role + ", " + names.supplier(supplier);
    }
    if (tenant == null) {
      return role;
    }
    String where = workUnit == null ? names.tenant(tenant) : names.buyer(tenant, workUnit);
    return role + ", " + where;
  }

  /** A notice of the work belongs to its own place, so that no other link can claim it. */
  private static boolean fits(String path, String done) {
    boolean action = Arrays.stream(OrderAction.values()).anyMatch(a -> a.name().equals(done));
    return action
        ? path.startsWith(ORDERS)
        : done.equals(SIGNED_OUT) || (path.startsWith(WORK) && !path.startsWith(ORDERS));
  }

  /**
   * What has just been done, from the address: the page that was redirected to needs no memory of
   * its own, and only words of ours can be shown.
   */
  private static @Nullable Notice notice(Addressed asked, boolean signedIn) {
    String done = asked.done();
    if (done == null || signedIn == done.equals(SIGNED_OUT) || !fits(asked.path(), done)) {
      return null;
    }
    Optional<String> text = Messages.of(asked.language()).find("done." + done);
    return text.map(title -> new Notice(Tone.DONE, title, null)).orElse(null);
  }
}
