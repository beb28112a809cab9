package id.blangkon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.blangkon.catalog.error.CatalogException;
import id.blangkon.catalog.error.FieldErrors;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StockTest {

  private static void isRefused(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CatalogException.class,
            e -> assertThat(e.fields()).extracting("field").containsExactly(field));
  }

  @Test
  void stock_may_be_zero_and_not_less() {
    assertThat(new Stock.Tracked(0).quantity()).isZero();
    isRefused("stock.quantity", () -> new Stock.Tracked(-1));
  }

  @Test
  void a_capacity_is_at_least_one_a_day() {
    assertThat(new Stock.Capacity(1).perDay()).isOne();
    isRefused("stock.perDay", () -> new Stock.Capacity(0));
  }

  @Test
  void a_lead_time_may_be_zero_and_not_less() {
    assertThat(new Stock.OnRequest(0).leadDays()).isZero();
    isRefused("stock.leadDays", () -> new Stock.OnRequest(-1));
  }

  @Test
  void pieces_that_ended_orders_give_back_always_fit_on_top() {
    for (Stock most :
        List.of(
            new Stock.Tracked(1_000_000_000),
            new Stock.Capacity(1_000_000_000),
            new Stock.OnRequest(365))) {
      FieldErrors errors = new FieldErrors();
      ProductRules.checkStock(errors, "", most);
      errors.throwIfAny();
    }
    for (Stock tooMuch :
        List.of(
            new Stock.Tracked(1_000_000_001),
            new Stock.Tracked(Long.MAX_VALUE),
            new Stock.Capacity(1_000_000_001),
            new Stock.OnRequest(366))) {
      FieldErrors errors = new FieldErrors();
      ProductRules.checkStock(errors, "", tooMuch);
      isRefused("stock", errors::throwIfAny);
    }
  }

  @Test
  void local_content_counts_until_the_last_day_of_its_certificate() {
    LocalDate last = LocalDate.of(2026, 11, 24);
    LocalContent certified = new LocalContent(true, 40, last);

    assertThat(certified.percentOn(last)).isEqualTo(40);
    assertThat(certified.percentOn(last.plusDays(1))).isNull();
    assertThat(new LocalContent(true, 40, null).percentOn(last)).isEqualTo(40);
    assertThat(new LocalContent(true, null, null).percentOn(last)).isNull();
  }
}
