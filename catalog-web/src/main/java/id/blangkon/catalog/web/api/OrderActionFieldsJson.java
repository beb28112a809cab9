package id.blangkon.catalog.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The fields that the shipped lifecycle's actions know, for the documentation: each action has its
 * own, and a province may add some.
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record OrderActionFieldsJson(
    @Schema(description = "Why: reject, cancel, decline, report-nonconformity", maxLength = 1000)
        @Nullable String reason,
    @Schema(description = "ship", maxLength = 1000) @Nullable String deliveryNote,
    @Schema(description = "accept-goods: they work", allowableValues = "yes")
        @Nullable String function,
    @Schema(description = "accept-goods: all of them came", allowableValues = "yes")
        @Nullable String quantity,
    @Schema(description = "accept-goods: they came in time", allowableValues = "yes")
        @Nullable String time,
    @Schema(description = "accept-goods", maxLength = 1000) @Nullable String remark,
    @Schema(description = "sign-handover", maxLength = 1000) @Nullable String handoverNumber,
    @Schema(description = "invoice", maxLength = 1000) @Nullable String invoiceNumber,
    @Schema(description = "pay", maxLength = 1000) @Nullable String paymentReference) {}
