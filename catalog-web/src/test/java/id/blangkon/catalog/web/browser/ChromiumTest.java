package id.blangkon.catalog.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class ChromiumTest {

  @Test
  void aPageIsOpenedAndItsTitleRead() {
    try (BrowserContext context = Chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate("data:text/html,<title>Blangkon</title><p>Sugeng rawuh");

      assertThat(page.title()).isEqualTo("Blangkon");
      assertThat(page.locator("p").textContent()).isEqualTo("Sugeng rawuh");
    }
  }
}
