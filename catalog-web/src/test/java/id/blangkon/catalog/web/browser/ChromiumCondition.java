package id.blangkon.catalog.web.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether a {@link BrowserTest} can run here. */
final class ChromiumCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.executable()
        .map(path -> ConditionEvaluationResult.enabled("Chromium is " + path))
        .orElseGet(() -> ConditionEvaluationResult.disabled("no Chromium on this machine"));
  }
}
