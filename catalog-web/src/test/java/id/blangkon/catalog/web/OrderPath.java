package id.blangkon.catalog.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/** Walks an order from request to payment over HTTP, each step by the one whose turn it is. */
final class OrderPath {

  private final TestStore store;

  OrderPath(TestStore store) {
    this.store = store;
  }

  JsonNode toPayment() throws IOException, InterruptedException {
    JsonNode order = toInvoice(store.newOrder());
    return act("bendahara", order, "pay", "{\"paymentReference\":\"SP2D-0001\"}");
  }

  JsonNode toInvoice(JsonNode requested) throws IOException, InterruptedException {
    JsonNode order = act("ppk", requested, "approve", "{}");
    order = act("penyedia", order, "confirm", "");
    order = act("penyedia", order, "ship", "{\"deliveryNote\":\"SJ-1\"}");
    order =
        act(
            "ppk",
            order,
            "accept-goods",
            "{\"function\":\"yes\",\"quantity\":\"yes\",\"time\":\"yes\"}");
    order = act("ppk", order, "sign-handover", "{}");
    order = act("penyedia", order, "sign-handover", "{}");
    return act("penyedia", order, "invoice", "{\"invoiceNumber\":\"INV-1\"}");
  }

  JsonNode act(String username, JsonNode order, String action, String fields)
      throws IOException, InterruptedException {
    HttpResponse<String> response = store.act(username, order, action, fields);
    if (response.statusCode() != 200) {
      throw new AssertionError(action + ": " + response.statusCode() + " " + response.body());
    }
    return TestStore.tree(response);
  }
}
