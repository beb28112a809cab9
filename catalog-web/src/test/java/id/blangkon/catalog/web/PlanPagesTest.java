package id.blangkon.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.plan.PlanItem;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan items in the browser, over HTTP. */
class PlanPagesTest {

  private static final String PLANS = "/kerja/rencana";

  private static TestStore store;

  @BeforeAll
  static void start() {
    store = new TestStore();
  }

  @AfterAll
  static void stop() {
    store.close();
  }

  @Test
  void officersSeeWhatIsOrderedPaidAndLeftOfEachPlanItem()
      throws IOException, InterruptedException {
    PlanItem plan = store.plan(10_000_000);
    store.order("rencana-1", TestStore.orderOf(plan, store.paper, 3));
    for (String officer : new String[] {"pp", "ppk", "bendahara", "pa"}) {
      assertThat(new PageVisitor(store, officer).page(PLANS))
          .as(officer)
          .contains("Rencana (RUP) 2026", "RUP " + plan.rupCode(), "5.1.02.01.01.0024")
          .contains("Rp10.000.000", "Rp179.820", "Rp9.820.180")
          .contains("Sekretariat, Dinas Pendidikan");
    }
  }

  @Test
  void theWholeGovernmentIsSeenByItsProcurementUnitAndAuditor()
      throws IOException, InterruptedException {
    for (String watcher : new String[] {"ukpbj", "auditor"}) {
      assertThat(new PageVisitor(store, watcher).page(PLANS))
          .contains("Pemerintah Kota Semarang", store.plan.rupCode());
    }
  }

  @Test
  void anotherYearIsChosenAndLongListsHavePages() throws IOException, InterruptedException {
    try (TestStore busy = new TestStore()) {
      for (int i = 0; i < 21; i++) {
        busy.plan(1_000_000 + i);
      }
      readPages(new PageVisitor(busy, "pp"));
    }
  }

  private static void readPages(PageVisitor officer) throws IOException, InterruptedException {
    assertThat(officer.page(PLANS + "?tahun=2025")).contains("Belum ada rencana untuk 2025");
    Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(officer.page(PLANS));
    assertThat(next.find()).isTrue();
    assertThat(officer.page(next.group(1).replace("&amp;", "&"))).contains("Ke awal", "21–");
    assertThat(officer.get(PLANS + "?tahun=x").statusCode()).isEqualTo(400);
    assertThat(officer.get(PLANS + "?tahun=1").statusCode()).isEqualTo(400);
  }

  @Test
  void othersSeeNothing() throws IOException, InterruptedException {
    assertThat(new PageVisitor(store, "penyedia").get(PLANS).statusCode()).isEqualTo(403);
    HttpResponse<String> foreign =
        new PageVisitor(store, "pp-batang").get(PLANS + "?satker=" + store.workUnit);
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(new PageVisitor(store, "pp-batang").page(PLANS))
        .doesNotContain(store.plan.rupCode());
    assertThat(new PageVisitor(store, null).get(PLANS).statusCode()).isEqualTo(303);
    assertThat(new PageVisitor(store, "pp").page(PLANS + "?lang=en")).contains("Plan items (RUP)");
  }
}
