package id.blangkon.catalog.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.blangkon.catalog.access.SignedIn;
import id.blangkon.catalog.order.OrderState;
import id.blangkon.catalog.order.PurchaseOrder;
import id.blangkon.catalog.web.page.Assets;
import id.blangkon.catalog.web.security.Route;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may call what, as {@code access-matrix.csv} has it: each route of the running server for each
 * account. How to add a row stands at its head.
 */
class AccessMatrixTest {

  private static final String MATRIX = "access-matrix.csv";
  private static final String NOBODY = "nobody";
  private static final int BEFORE_ACCOUNTS = 4;
  private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
  private static final Pattern STATE = Pattern.compile("[A-Z_]+");

  private static final String ACTING = "key={key}&version={version}";

  private static final String PLAN_FILE =
      """
      kd_rup,nama_paket,pagu,nama_satker,tahun_anggaran,status_umumkan_rup,status_aktif_rup
      MATRIX-1,Belanja uji,1000,"Sekretariat, Dinas Pendidikan",2026,Terumumkan,true
      """;

  /** Of a supplier that nobody knows. */
  private static final String TAX_FILE =
      "npwp,jenis,berlaku_sampai\n0999999999999000,SUKET,2099-12-31\n";

  /** What a row's body stands for; the names in braces are those of {@link #filled}. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("nothing", "{}"),
          Map.entry("reason", "{\"reason\":\"Uji wewenang\"}"),
          Map.entry(
              "taxes",
              "{\"date\":\"2026-11-24\",\"channel\":\"DIRECT\",\"payment\":\"DIRECT\","
                  + "\"supplier\":{\"legalForm\":\"CV\"},"
                  + "\"lines\":[{\"kind\":\"GOODS\",\"amount\":3000000}]}"),
          Map.entry(
              "purchase",
              "{\"date\":\"2026-11-24\",\"method\":\"E_PURCHASING\",\"category\":\"GOODS\","
                  + "\"value\":100000001}"),
          Map.entry("note", "{\"deliveryNote\":\"SJ-1\"}"),
          Map.entry("inspection", "{\"function\":\"yes\",\"quantity\":\"yes\",\"time\":\"yes\"}"),
          Map.entry("invoice", "{\"invoiceNumber\":\"INV-1\"}"),
          Map.entry("payment", "{\"paymentReference\":\"SP2D-1\"}"),
          Map.entry(
              "credentials",
              "{\"username\":\"{user}\",\"password\":\"" + TestStore.PASSWORD + "\"}"),
          Map.entry("signInForm", "username={user}&password=" + TestStore.PASSWORD + "&next=/"),
          Map.entry("emptyForm", "language=id"),
          Map.entry("estimate", "{\"ownerEstimate\":1}"),
          Map.entry("statement", "{\"answer\":\"IN_CATALOGUE\"}"),
          Map.entry("standing", "{\"vatRegistered\":true,\"hasTaxId\":true}"),
          Map.entry("content", "{\"domestic\":true}"),
          Map.entry("planCsv", PLAN_FILE),
          Map.entry("taxCsv", TAX_FILE),
          Map.entry(
              "taxUpload",
              "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pajak.csv\"\r\n"
                  + "Content-Type: text/csv\r\n\r\n"
                  + TAX_FILE
                  + "\r\n--part\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}"
                  + "\r\n--part--\r\n"),
          Map.entry(
              "planUpload",
              "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rup.csv\"\r\n"
                  + "Content-Type: text/csv\r\n\r\n"
                  + PLAN_FILE
                  + "\r\n--part\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}"
                  + "\r\n--part--\r\n"),
          Map.entry(
              "checkoutForm",
              "step=send&key={key}&product={product}&quantity=1&planItemId={plan}&regionCode=33.74"
                  + "&address=Jalan+Pemuda&recipient=Sri&phone=0812-3450-0001"
                  + "&neededBy=2026-12-10&payment=DIRECT&gross=30000"
                  + "&reason=Kebutuhan+lain+daripada+sebelumnya"),
          Map.entry("rowForm", "price=54.000&stock=7&stockShown=7"),
          Map.entry(
              "acceptForm",
              "decision=accept&version=1&check-identity=true&check-business=true"
                  + "&check-address=true&check-scale=true&check-account=true"),
          Map.entry("actionForm", ACTING),
          Map.entry("reasonForm", ACTING + "&reason=Uji"),
          Map.entry("inspectionForm", ACTING + "&function=yes&quantity=yes&time=yes"),
          Map.entry("invoiceForm", ACTING + "&invoiceNumber=INV-1"),
          Map.entry("paymentForm", ACTING + "&paymentReference=SP2D-1"));

  @TempDir private static Path folder;

  private static TestStore store;
  private static OrdersInState orders;
  private static Map<String, String> names;
  private static List<String> accounts;
  private static int waiting;
  private static final Map<String, SignedIn> sessions = new HashMap<>();

  /** A line of the matrix. */
  private record Row(
      String method,
      String path,
      String request,
      @Nullable String body,
      Map<String, Integer> expected) {

    String route() {
      return method + " " + path;
    }

    boolean isPage() {
      return !request.startsWith("/api/");
    }

    boolean changes() {
      return !method.equals("GET");
    }

    boolean endsTheSession() {
      return path.equals("/keluar") || path.equals("/api/v1/sessions/current");
    }

    @Override
    public String toString() {
      return method + " " + request;
    }
  }

  @BeforeAll
  static void start() {
    store = new TestStore();
    orders = new OrdersInState(store);
    PurchaseOrder paid = orders.in(OrderState.COMPLETED);
    store.follow();
    names =
        Map.of(
            "product", store.paper.id().toString(),
            "supplier", store.supplier.toString(),
            "workUnit", store.workUnit.toString(),
            "plan", store.plan.id().toString(),
            "number", Objects.requireNonNull(paid.number()),
            "paid", paid.id().toString(),
            "asset", Assets.shared().all().iterator().next().path());
  }

  @AfterAll
  static void stop() {
    store.close();
    sessions.clear();
  }

  static Stream<Row> rows() {
    List<Row> rows = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream(MATRIX), MATRIX);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      accounts = null;
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (accounts == null) {
          accounts = cells.subList(BEFORE_ACCOUNTS, cells.size());
        } else {
          rows.add(row(cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.stream();
  }

  private static Row row(List<String> cells) {
    assertThat(cells).as("cells of a row: " + cells).hasSize(BEFORE_ACCOUNTS + accounts.size());
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      expected.put(accounts.get(i), Integer.valueOf(cells.get(BEFORE_ACCOUNTS + i)));
    }
    String request = cells.get(2).equals("-") ? cells.get(1) : cells.get(2);
    String body = cells.get(3).equals("-") ? null : cells.get(3);
    return new Row(cells.get(0), cells.get(1), request, body, expected);
  }

  @Test
  void everyRouteHasARowAndEveryRowARoute() {
    List<String> routes =
        store.server.routes().stream().map(route -> route.method() + " " + route.path()).toList();
    List<String> inMatrix = rows().map(Row::route).distinct().toList();
    assertThat(inMatrix)
        .as("rows of %s, whose head says how to add one", MATRIX)
        .containsExactlyInAnyOrderElementsOf(routes.stream().distinct().toList());
    assertThat(store.server.routes()).extracting(Route::rule).doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachAccountGetsWhatTheMatrixSays(Row row) throws IOException, InterruptedException {
    Map<String, Integer> got = new LinkedHashMap<>();
    for (String account : accounts) {
      got.put(account, ask(row, account));
    }
    assertThat(got).isEqualTo(row.expected());
  }

  private static int ask(Row row, String account) throws IOException, InterruptedException {
    PurchaseOrder order =
        stateOf(row) == null ? null : orders.in(Objects.requireNonNull(stateOf(row)));
    HttpRequest.Builder request = store.to(address(row, order));
    SignedIn session = account.equals(NOBODY) ? null : session(account, row.endsTheSession());
    if (row.isPage()) {
      // As a browser asks, so that one who is not signed in is sent to where they can.
      request.header("Accept", "text/html,*/*;q=0.8");
    }
    if (session != null && row.isPage()) {
      request
          .header("Cookie", "blangkon=" + session.token())
          .header("Sec-Fetch-Site", "same-origin");
    } else if (session != null) {
      request.header("Authorization", "Bearer " + session.token());
    }
    if (row.changes()) {
      change(request, row, order, account, session);
    }
    Books before = row.changes() ? Books.of(store) : null;
    HttpResponse<String> response = store.send(request);
    if (session == null && !row.changes()) {
      assertThat(shownTo(request)).as("%s", row).doesNotContain(TestStore.CANARIES);
    }
    if (before != null && response.statusCode() >= 400) {
      assertThat(Books.of(store)).as("%s by %s", row, account).isEqualTo(before);
    }
    if (response.statusCode() == 303 && row.request().startsWith("/kerja") && session == null) {
      String location = response.headers().firstValue("Location").orElse("");
      assertThat(URI.create(location).getPath()).isEqualTo("/masuk");
    }
    return response.statusCode();
  }

  /** All that somebody who is not signed in gets to read, also within what is packed. */
  private static String shownTo(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    byte[] body = store.client.send(request.build(), BodyHandlers.ofByteArray()).body();
    if (starts(body, 'P', 'K')) {
      // By the directory at the end, as programs for tables read it.
      Path file = Files.write(folder.resolve("packed"), body);
      StringBuilder text = new StringBuilder();
      try (ZipFile parts = new ZipFile(file.toFile())) {
        for (ZipEntry part : Collections.list(parts.entries())) {
          text.append(new String(parts.getInputStream(part).readAllBytes(), UTF_8));
        }
      }
      assertThat(text).contains("<worksheet");
      return text.toString();
    }
    if (starts(body, 0x1f, 0x8b)) {
      try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return new String(unpacked.readAllBytes(), UTF_8);
      }
    }
    return new String(body, UTF_8);
  }

  private static boolean starts(byte[] body, int first, int second) {
    return body.length > 2 && (body[0] & 0xff) == first && (body[1] & 0xff) == second;
  }

  private static @Nullable OrderState stateOf(Row row) {
    Matcher name = NAME.matcher(row.request());
    return name.find() && STATE.matcher(name.group(1)).matches()
        ? OrderState.valueOf(name.group(1))
        : null;
  }

  private static String address(Row row, @Nullable PurchaseOrder order) {
    return NAME.matcher(row.request())
        .replaceAll(
            name -> {
              String known = name.group(1).equals("waiting") ? waiting() : names.get(name.group(1));
              return known == null
                  ? Objects.requireNonNull(order, name.group()).id().toString()
                  : known;
            });
  }

  /** A supplier that waits for verification, a new one each time. */
  private static String waiting() {
    waiting++;
    return store
        .data
        .supplier(
            "waiting-" + waiting,
            "Usaha Menunggu " + waiting,
            String.valueOf(3374011203810000L + waiting),
            String.valueOf(2234567890000L + waiting),
            false)
        .toString();
  }

  private static void change(
      HttpRequest.Builder request,
      Row row,
      @Nullable PurchaseOrder order,
      String account,
      @Nullable SignedIn session) {
    request.header("Idempotency-Key", UUID.randomUUID().toString());
    if (order != null) {
      request.header("If-Match", "\"" + order.version() + "\"");
    }
    String name = row.body();
    if (name == null) {
      request.method(row.method(), BodyPublishers.noBody());
      return;
    }
    boolean form = name.endsWith("Form");
    String body =
        name.equals("order")
            ? TestStore.orderOf(store.plan, store.mealBox, 1)
            : filled(Objects.requireNonNull(BODIES.get(name), name), account, order);
    String token = session == null ? "" : session.session().csrfToken();
    request
        .header("Content-Type", contentType(name))
        .method(
            row.method(),
            BodyPublishers.ofString(
                form && session != null ? body + "&csrf=" + token : body.replace("{csrf}", token)));
  }

  private static String contentType(String body) {
    return body.endsWith("Form")
        ? "application/x-www-form-urlencoded"
        : body.endsWith("Upload")
            ? "multipart/form-data; boundary=part"
            : body.endsWith("Csv") ? "text/csv" : "application/json";
  }

  /** Nobody signs in as the procurement officer. */
  private static String filled(String body, String account, @Nullable PurchaseOrder order) {
    return body.replace("{user}", account.equals(NOBODY) ? "pp" : account)
        .replace("{key}", UUID.randomUUID().toString())
        .replace("{product}", store.mealBox.id().toString())
        .replace("{plan}", store.plan.id().toString())
        .replace("{version}", order == null ? "" : Long.toString(order.version()));
  }

  /** Past the bounds on sign-ins, which are not looked at here. */
  private static SignedIn session(String account, boolean fresh) {
    return fresh
        ? store.data.accounts.signIn(account, TestStore.PASSWORD)
        : sessions.computeIfAbsent(
            account, name -> store.data.accounts.signIn(name, TestStore.PASSWORD));
  }
}
